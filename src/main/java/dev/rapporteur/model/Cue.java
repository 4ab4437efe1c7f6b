package dev.rapporteur.model;

import java.util.Comparator;

/**
 * Words that a claim was read from.
 *
 * @param role what they tell of the claim
 * @param span where they stand in the article's text; of a merged claim also outside its quote
 * @param rule id of the rule that reads them so, or a word of grammar ("negation", "past-tense")
 */
public record Cue(Role role, TextSpan span, String rule) implements Comparable<Cue> {
    private static final Comparator<Cue> ORDER =
            Comparator.comparing(Cue::span).thenComparing(Cue::role).thenComparing(Cue::rule);

    /** What words tell of a claim. */
    public enum Role {
        /** That there is something to claim: "met", "sanctions", "foreign minister". */
        TRIGGER,
        /** How real it is: "planned", "not", "if". */
        STATUS,
        TIME,
        PLACE,
        /** Who says it. */
        SPEAKER,
        /** That somebody says it: "said", "according to". */
        ATTRIBUTION
    }

    public Cue {
        if (span.length() == 0 || rule.isBlank()) {
            throw new IllegalArgumentException("a cue without words or rule at " + span);
        }
    }

    @Override
    public int compareTo(Cue other) {
        return ORDER.compare(this, other);
    }
}
