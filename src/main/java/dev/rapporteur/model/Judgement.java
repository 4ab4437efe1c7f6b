package dev.rapporteur.model;

import java.util.Comparator;

/**
 * A decision that two mentions are, or are not, the same person or event.
 *
 * @param verdict the decision
 * @param rule id of the rule that decided, or {@link #BY_HAND}
 * @param left one of the two, as a path below the resource base, for example {@code article/a1/claim/3}
 * @param right the other, later in order
 * @param reason what the rule goes by, for people
 * @param leftWords what of the left one is compared, for people: names, places, days
 * @param rightWords the same of the right one
 */
public record Judgement(
        Verdict verdict, String rule, String left, String right, String reason, String leftWords, String rightWords)
        implements Comparable<Judgement> {
    /** Stands for the rule where a human decided. */
    public static final String BY_HAND = "by-hand";

    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::left)
            .thenComparing(Judgement::right)
            .thenComparing(Judgement::verdict)
            .thenComparing(Judgement::rule)
            .thenComparing(Judgement::reason)
            .thenComparing(Judgement::leftWords)
            .thenComparing(Judgement::rightWords);

    /** What was decided. */
    public enum Verdict {
        SAME,
        DIFFERENT
    }

    @Override
    public int compareTo(Judgement other) {
        return ORDER.compare(this, other);
    }
}
