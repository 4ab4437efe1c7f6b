package dev.rapporteur.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Chooses by which of its names to call something: a full one, the most frequent, the longest, the first by letters.
 */
final class NameChoice {
    private NameChoice() {}

    /** Names as often as they occur; at least one. */
    static String best(Collection<String> names, Predicate<String> isFull) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return best(counts, isFull);
    }

    /** Names and how often each occurs; at least one. */
    static String best(Map<String, Integer> counts, Predicate<String> isFull) {
        Comparator<Map.Entry<String, Integer>> order = Comparator.comparing(
                        (Map.Entry<String, Integer> entry) -> isFull.test(entry.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
        return counts.entrySet().stream().max(order).orElseThrow().getKey();
    }

    static String best(Collection<String> names) {
        return best(names, name -> true);
    }
}
