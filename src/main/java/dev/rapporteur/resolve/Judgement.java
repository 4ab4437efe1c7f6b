package dev.rapporteur.resolve;

import java.util.Comparator;

/**
 * A decision that two mentions are, or are not, the same person or event.
 *
 * @param verdict the decision
 * @param rule id of the rule that decided
 * @param left one of the two, as a path below the resource base, for example {@code article/a1/claim/3}
 * @param right the other, later in order
 * @param reason what the rule goes by, for people
 */
public record Judgement(Verdict verdict, String rule, String left, String right, String reason)
        implements Comparable<Judgement> {
    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::left)
            .thenComparing(Judgement::right)
            .thenComparing(Judgement::verdict)
            .thenComparing(Judgement::rule)
            .thenComparing(Judgement::reason);

    /** What was decided. */
    public enum Verdict {
        SAME,
        DIFFERENT
    }

    static <T extends Item> Judgement of(Verdict verdict, Rule<T> rule, T one, T other) {
        boolean inOrder = one.path().compareTo(other.path()) <= 0;
        T left = inOrder ? one : other;
        T right = inOrder ? other : one;
        return new Judgement(verdict, rule.id(), left.path(), right.path(), rule.reason());
    }

    @Override
    public int compareTo(Judgement other) {
        return ORDER.compare(this, other);
    }
}
