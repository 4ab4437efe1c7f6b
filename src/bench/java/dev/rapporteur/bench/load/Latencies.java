package dev.rapporteur.bench.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long calls took, by query, and what went wrong; filled by many threads. */
final class Latencies {
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    void add(String query, long duration) {
        nanos.computeIfAbsent(query, name -> new ConcurrentLinkedQueue<>()).add(duration);
    }

    void addError(String query, String what) {
        errors.add(query + ": " + what);
    }

    void copyTo(Latencies other) {
        nanos.forEach((query, durations) -> durations.forEach(duration -> other.add(query, duration)));
        other.errors.addAll(errors);
    }

    List<String> errors() {
        return errors.stream().distinct().sorted().toList();
    }

    int errorCount() {
        return errors.size();
    }

    Map<String, Quantiles> quantiles() {
        Map<String, Quantiles> quantiles = new TreeMap<>();
        nanos.forEach((query, durations) -> quantiles.put(query, Quantiles.of(List.copyOf(durations))));
        return quantiles;
    }

    /** In milliseconds. */
    record Quantiles(int calls, double p50, double p95) {
        static Quantiles of(List<Long> nanos) {
            List<Long> sorted = nanos.stream().sorted().toList();
            return new Quantiles(sorted.size(), at(sorted, 50), at(sorted, 95));
        }

        private static double at(List<Long> sorted, int percent) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
        }
    }
}
