package dev.rapporteur.model;

import java.util.regex.Pattern;

/**
 * Stable name of an article, the last step of its IRI: it depends on where the article comes from (its URL if it states
 * one, else its path below the input folder), never on its words, so that a corrected article keeps its id.
 *
 * @param value lower-case ASCII letters, digits and inner hyphens
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ArticleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
