package dev.rapporteur.resolve;

import dev.rapporteur.resolve.Judgement.Verdict;
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

    static <T extends Item> Note of(Verdict verdict, Rule<T> rule, T one, T other) {
        return new Note(one.key(), other.key(), Judgement.of(verdict, rule, one, other));
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
                judgement.reason());
    }

    static Note parse(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new Note(
                parts[0], parts[1], new Judgement(Verdict.valueOf(parts[2]), parts[3], parts[4], parts[5], parts[6]));
    }

    @Override
    public int compareTo(Note note) {
        return ORDER.compare(this, note);
    }
}
