package dev.rapporteur.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Pairs of words, each as often as it was added. What a consolidation remembers is a handful of these: sums do not
 * depend on the order of their terms, and whatever was added can be taken away again.
 */
public interface Relation {
    /**
     * Adds a pair.
     *
     * @param times how often; a negative number takes it away
     * @throws IllegalStateException if it would be there less than no time at all
     */
    void add(String key, String value, int times);

    /** The values of a key, sorted by UTF-16 code units, and how often each was added; empty for an unknown key. */
    SortedMap<String, Integer> of(String key);

    /** How often a pair was added. */
    int count(String key, String value);

    /** The first value of a key. */
    Optional<String> first(String key);

    /** The last value of a key. */
    Optional<String> last(String key);

    /** The values of a key, sorted. */
    default Set<String> values(String key) {
        return of(key).keySet();
    }

    /** Makes these the only values of a key, once each. */
    default void set(String key, Collection<String> values) {
        of(key).forEach((value, times) -> add(key, value, -times));
        new TreeSet<>(values).forEach(value -> add(key, value, 1));
    }
}
