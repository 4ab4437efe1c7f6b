package dev.rapporteur.model;

/**
 * Why a claim is made: the words, where they stand, and the rule that read them so.
 *
 * @param span where the words stand in the article's text
 * @param quote exactly those words
 * @param foundBy id of the rule
 */
public record Evidence(TextSpan span, String quote, String foundBy) {
    public Evidence {
        if (quote.length() != span.length() || quote.isBlank() || foundBy.isBlank()) {
            throw new IllegalArgumentException("evidence " + span + " by '" + foundBy + "' does not match its quote");
        }
    }

    /** Evidence that quotes the given stretch of an article. */
    public static Evidence of(Article article, TextSpan span, String foundBy) {
        return new Evidence(span, span.of(article.text()), foundBy);
    }
}
