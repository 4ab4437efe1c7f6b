package dev.rapporteur.resolve;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What articles tell of items, sort by sort, summed up under their keys.
 *
 * @param relation facts by the key of the item, each after its sort
 */
record Facts(Relation relation) {
    private static final String BETWEEN = "\t";

    /** Adds a fact, or with −1 takes it away. */
    void add(String key, String sort, String fact, int times) {
        relation.add(key, sort + BETWEEN + fact, times);
    }

    /** All facts about one item, sort by sort. */
    Map<String, Set<String>> about(String key) {
        Map<String, Set<String>> about = new TreeMap<>();
        for (String fact : relation.values(key)) {
            int end = fact.indexOf(BETWEEN);
            about.computeIfAbsent(fact.substring(0, end), sort -> new TreeSet<>())
                    .add(fact.substring(end + 1));
        }
        return about;
    }

    /** The facts of one sort about any of these items, sorted. */
    Set<String> of(Collection<String> keys, String sort) {
        return new TreeSet<>(counts(keys, sort).keySet());
    }

    /** The same, and how often each is told. */
    Map<String, Integer> counts(Collection<String> keys, String sort) {
        Map<String, Integer> counts = new TreeMap<>();
        String start = sort + BETWEEN;
        keys.forEach(key -> relation.of(key).forEach((fact, times) -> {
            if (fact.startsWith(start)) {
                counts.merge(fact.substring(start.length()), times, Integer::sum);
            }
        }));
        return counts;
    }
}
