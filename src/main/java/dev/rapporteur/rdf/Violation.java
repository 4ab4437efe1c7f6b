package dev.rapporteur.rdf;

import java.util.Comparator;

/**
 * Something that a graph must not say, or lacks.
 *
 * @param focus IRI of what it is about
 * @param path the property concerned with its prefix, for example "rap:quote", or "" where it is the thing itself
 * @param message what is wrong and what to do, in plain English
 */
public record Violation(String focus, String path, String message) implements Comparable<Violation> {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::focus)
            .thenComparing(Violation::path)
            .thenComparing(Violation::message);

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "<" + focus + ">" + (path.isEmpty() ? "" : " " + path) + ": " + message;
    }
}
