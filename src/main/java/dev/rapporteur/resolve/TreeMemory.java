package dev.rapporteur.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A memory on the heap. */
final class TreeMemory implements Memory {
    private final Map<String, Relation> relations = new HashMap<>();

    @Override
    public Relation relation(String name) {
        return relations.computeIfAbsent(name, n -> new Pairs());
    }

    private static final class Pairs implements Relation {
        private final Map<String, TreeMap<String, Integer>> pairs = new HashMap<>();

        @Override
        public void add(String key, String value, int times) {
            TreeMap<String, Integer> values = pairs.computeIfAbsent(key, k -> new TreeMap<>());
            int count = values.getOrDefault(value, 0) + times;
            if (count < 0) {
                throw new IllegalStateException("(" + key + ", " + value + ") taken away more often than added");
            }
            if (count > 0) {
                values.put(value, count);
                return;
            }
            values.remove(value);
            if (values.isEmpty()) {
                pairs.remove(key);
            }
        }

        @Override
        public SortedMap<String, Integer> of(String key) {
            TreeMap<String, Integer> values = pairs.get(key);
            return values == null ? Collections.emptySortedMap() : new TreeMap<>(values);
        }

        @Override
        public int count(String key, String value) {
            TreeMap<String, Integer> values = pairs.get(key);
            return values == null ? 0 : values.getOrDefault(value, 0);
        }

        @Override
        public Optional<String> first(String key) {
            return Optional.ofNullable(pairs.get(key)).map(TreeMap::firstKey);
        }

        @Override
        public Optional<String> last(String key) {
            return Optional.ofNullable(pairs.get(key)).map(TreeMap::lastKey);
        }
    }
}
