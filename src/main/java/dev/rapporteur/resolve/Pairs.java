package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Items in the order of their paths, compared two by two; what came out is remembered. */
final class Pairs<T extends Item> {
    private final List<T> items;
    private final RuleBook<T> book;
    private final Map<Long, Optional<Rule<T>>> refusals = new HashMap<>();
    private final Map<Long, Verdict> verdicts = new TreeMap<>();

    Pairs(Collection<T> items, RuleBook<T> book) {
        this.items = items.stream().sorted(Comparator.comparing(Item::path)).toList();
        this.book = book;
        readVerdicts();
    }

    /** Whoever is judged is compared with all who are: there are few. */
    private void readVerdicts() {
        List<Integer> judged = IntStream.range(0, items.size())
                .filter(i -> !book.rulings().blocks(items.get(i)).isEmpty())
                .boxed()
                .toList();
        forEachPair(judged, (a, b) -> book.verdict(items.get(a), items.get(b))
                .ifPresent(verdict -> verdicts.put(key(a, b), verdict)));
    }

    int size() {
        return items.size();
    }

    T get(int index) {
        return items.get(index);
    }

    /** Every pair that a human judged so. */
    void forEachJudged(Verdict verdict, BiConsumer<Integer, Integer> visit) {
        verdicts.forEach((pair, decided) -> {
            if (decided == verdict) {
                visit.accept((int) (pair >>> Integer.SIZE), pair.intValue());
            }
        });
    }

    boolean isAnyParted() {
        return verdicts.containsValue(Verdict.DIFFERENT);
    }

    /** Whether a human keeps the two apart. */
    boolean areParted(int a, int b) {
        return verdicts.get(key(a, b)) == Verdict.DIFFERENT;
    }

    boolean isLeaving(int index) {
        return book.rulings().isLeaving(items.get(index));
    }

    /** The rule that keeps the two apart. Asked often of the same two, and rules are symmetric. */
    Optional<Rule<T>> refusal(int a, int b) {
        return refusals.computeIfAbsent(key(a, b), pair -> book.refusal(items.get(a), items.get(b)));
    }

    /** The evidence that the two are the same, if any. */
    Optional<Link<T>> link(int a, int b) {
        return book.link(items.get(a), items.get(b))
                .map(rule -> new Link<>(a, b, rule.strength().applyAsInt(items.get(a), items.get(b)), rule));
    }

    /** Every pair that shares a block, once. */
    void forEachInABlock(BiConsumer<Integer, Integer> visit) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String block : book.blocks(items.get(i))) {
                blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> visited = new HashSet<>();
        blocks.values()
                .forEach(block -> forEachPair(block, (a, b) -> {
                    if (visited.add(key(a, b))) {
                        visit.accept(a, b);
                    }
                }));
    }

    private static void forEachPair(List<Integer> indexes, BiConsumer<Integer, Integer> visit) {
        for (int i = 0; i < indexes.size(); i++) {
            for (int j = i + 1; j < indexes.size(); j++) {
                visit.accept(indexes.get(i), indexes.get(j));
            }
        }
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
    }
}
