package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
import java.util.Comparator;

/**
 * A judgement as it is kept, by the keys of the two items.
 *
 * @param one key of the earlier item
 * @param other key of the later item
 */
record Note(String one, String other, Judgement judgement) implements Comparable<Note> {
    private static final String BETWEEN = "\u0004";
    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::one).thenComparing(Note::other).thenComparing(Note::judgement);

    static Note of(Verdict verdict, Rule<?> rule, Item one, Item other) {
        boolean inOrder = one.path().compareTo(other.path()) <= 0;
        String left = inOrder ? one.path() : other.path();
        String right = inOrder ? other.path() : one.path();
        return new Note(
                one.key(),
                other.key(),
                new Judgement(
                        verdict,
                        rule.id(),
                        left,
                        right,
                        rule.reason(),
                        inOrder ? one.summary() : other.summary(),
                        inOrder ? other.summary() : one.summary()));
    }

    boolean isByHand() {
        return judgement.rule().equals(Judgement.BY_HAND);
    }

    /** One line that {@link #parse} reads. */
    String line() {
        return String.join(
                BETWEEN,
                one,
                other,
                judgement.verdict().name(),
                judgement.rule(),
                judgement.left(),
                judgement.right(),
                judgement.reason(),
                judgement.leftWords(),
                judgement.rightWords());
    }

    static Note parse(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new Note(
                parts[0],
                parts[1],
                new Judgement(Verdict.valueOf(parts[2]), parts[3], parts[4], parts[5], parts[6], parts[7], parts[8]));
    }

    @Override
    public int compareTo(Note note) {
        return ORDER.compare(this, note);
    }
}
