package dev.rapporteur.memory;

import dev.rapporteur.resolve.Relation;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A relation in a sorted map: key and value with a character between that is in neither. */
record DiskRelation(MVMap<String, Integer> pairs) implements Relation {
    private static final char BETWEEN = '\u0000';
    private static final char AFTER = '\u0001';

    @Override
    public void add(String key, String value, int times) {
        String pair = key + BETWEEN + value;
        int count = count(key, value) + times;
        if (count < 0) {
            throw new IllegalStateException("(" + key + ", " + value + ") taken away more often than added");
        }
        if (count == 0) {
            pairs.remove(pair);
        } else {
            pairs.put(pair, count);
        }
    }

    @Override
    public int count(String key, String value) {
        return Optional.ofNullable(pairs.get(key + BETWEEN + value)).orElse(0);
    }

    @Override
    public SortedMap<String, Integer> of(String key) {
        SortedMap<String, Integer> values = new TreeMap<>();
        String start = key + BETWEEN;
        Iterator<String> from = pairs.keyIterator(start);
        while (from.hasNext()) {
            String pair = from.next();
            if (!pair.startsWith(start)) {
                break;
            }
            values.put(
                    pair.substring(start.length()),
                    Optional.ofNullable(pairs.get(pair)).orElse(0));
        }
        return values;
    }

    @Override
    public Optional<String> first(String key) {
        return value(key, pairs.ceilingKey(key + BETWEEN));
    }

    @Override
    public Optional<String> last(String key) {
        return value(key, pairs.lowerKey(key + AFTER));
    }

    private static Optional<String> value(String key, @Nullable String pair) {
        String start = key + BETWEEN;
        return Optional.ofNullable(pair)
                .filter(found -> found.startsWith(start))
                .map(found -> found.substring(start.length()));
    }
}
