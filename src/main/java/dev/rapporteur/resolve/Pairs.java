package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Items in the order of their keys, compared two by two; what came out is remembered. */
final class Pairs<T extends Item> {
    private final List<T> items;
    private final RuleBook<T> book;
    private final Map<Long, Optional<Rule<T>>> refusals = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Long, Verdict> verdicts = new TreeMap<>();

    Pairs(Collection<T> items, RuleBook<T> book) {
        this.items = items.stream().sorted(Comparator.comparing(Item::key)).toList();
        this.book = book;
        for (int i = 0; i < this.items.size(); i++) {
            indexes.put(this.items.get(i).key(), i);
        }
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

    boolean contains(String key) {
        return indexes.containsKey(key);
    }

    int index(String key) {
        Integer index = indexes.get(key);
        if (index == null) {
            throw new IllegalStateException("no item " + key);
        }
        return index;
    }

    int index(T item) {
        return index(item.key());
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

    boolean isLeaving(T item) {
        return book.rulings().isLeaving(item);
    }

    /** The rule that keeps the two apart. Asked often of the same two, and rules are symmetric. */
    Optional<Rule<T>> refusal(int a, int b) {
        return refusals.computeIfAbsent(key(a, b), pair -> book.refusal(items.get(a), items.get(b)));
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
