package dev.rapporteur.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a claim is made: the words, where they stand, and the rule that read them so.
 *
 * <p>Cues are not written to the graph: who wants them reads the article anew. A claim that comes from a dataset has
 * none.
 *
 * @param span where the words stand in the article's text
 * @param quote exactly those words
 * @param foundBy id of the rule
 * @param cues single words that tell something of the claim, in order of the text, without repetition
 */
public record Evidence(TextSpan span, String quote, String foundBy, List<Cue> cues) {
    public Evidence {
        if (quote.length() != span.length() || quote.isBlank() || foundBy.isBlank()) {
            throw new IllegalArgumentException("evidence " + span + " by '" + foundBy + "' does not match its quote");
        }
        cues = cues.stream().distinct().sorted().toList();
    }

    /** Evidence without cues. */
    public Evidence(TextSpan span, String quote, String foundBy) {
        this(span, quote, foundBy, List.of());
    }

    /** Evidence that quotes the given stretch of an article. */
    public static Evidence of(Article article, TextSpan span, String foundBy) {
        return new Evidence(span, span.of(article.text()), foundBy);
    }

    /** The same words with further cues. */
    public Evidence with(Collection<Cue> more) {
        return new Evidence(
                span,
                quote,
                foundBy,
                Stream.concat(cues.stream(), more.stream()).toList());
    }
}
