package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a judgement contradicts others: if A is B and B is C, then A is C. */
public final class Contradiction {
    private Contradiction() {}

    /**
     * A known judgement that the new one contradicts.
     *
     * @param known judgements that do not contradict one another
     */
    public static Optional<Ruling> of(Ruling ruling, Collection<Ruling> known) {
        Set<String> left = sameAs(ruling.left(), known);
        if (ruling.verdict() == Verdict.DIFFERENT) {
            return left.contains(ruling.right()) ? with(Verdict.SAME, left, left, known) : Optional.empty();
        }
        return with(Verdict.DIFFERENT, left, sameAs(ruling.right(), known), known);
    }

    private static Optional<Ruling> with(
            Verdict verdict, Set<String> left, Set<String> right, Collection<Ruling> known) {
        return known.stream()
                .filter(ruling -> ruling.verdict() == verdict)
                .filter(ruling -> (left.contains(ruling.left()) && right.contains(ruling.right()))
                        || (left.contains(ruling.right()) && right.contains(ruling.left())))
                .sorted()
                .findFirst();
    }

    /** All that is the same by these judgements, itself included. */
    private static Set<String> sameAs(String path, Collection<Ruling> known) {
        Set<String> same = new HashSet<>(Set.of(path));
        Deque<String> open = new ArrayDeque<>(same);
        while (!open.isEmpty()) {
            String next = open.remove();
            known.stream()
                    .filter(ruling -> ruling.verdict() == Verdict.SAME)
                    .filter(ruling ->
                            ruling.left().equals(next) || ruling.right().equals(next))
                    .map(ruling -> ruling.left().equals(next) ? ruling.right() : ruling.left())
                    .filter(same::add)
                    .forEach(open::add);
        }
        return same;
    }
}
