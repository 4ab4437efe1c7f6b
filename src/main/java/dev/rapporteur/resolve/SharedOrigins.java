package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Repeat;
import dev.rapporteur.model.Consolidation.Repeat.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Joins texts of one origin, one after the other. */
final class SharedOrigins {
    private final List<Provenance> texts;
    private final Copies copies;
    private final Map<String, Integer> firstOfOutlet = new HashMap<>();

    /** For each text an earlier one of its origin, or itself. */
    private final int[] earlier;

    /** What joined a text, or the texts that it was the first of, to the earlier one. */
    private final Map<Integer, Reason> reasons = new HashMap<>();

    private SharedOrigins(List<Provenance> texts) {
        this.texts = texts;
        copies = new Copies(texts);
        earlier = IntStream.range(0, texts.size()).toArray();
    }

    /**
     * Every text but the first of each origin.
     *
     * @param texts in {@link Provenance#ORDER}
     */
    static List<Repeat> of(List<Provenance> texts) {
        SharedOrigins origins = new SharedOrigins(texts);
        for (int text = 0; text < texts.size(); text++) {
            origins.join(text);
        }
        return origins.repeats();
    }

    private List<Repeat> repeats() {
        return reasons.entrySet().stream()
                .map(entry -> new Repeat(
                        texts.get(entry.getKey()).article(),
                        texts.get(first(entry.getKey())).article(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Repeat::article))
                .toList();
    }

    private void join(int text) {
        texts.get(text)
                .outlet()
                .ifPresent(outlet -> join(text, firstOfOutlet.computeIfAbsent(outlet, k -> text), Reason.SAME_OUTLET));
        copies.find(text).forEach(other -> join(text, other, Reason.SAME_TEXT));
    }

    private void join(int a, int b, Reason reason) {
        int left = first(a);
        int right = first(b);
        if (left != right) {
            int later = Math.max(left, right);
            earlier[later] = Math.min(left, right);
            reasons.put(later, reason);
        }
    }

    /** The first text of the same origin; shortens the way there for the next time. */
    private int first(int text) {
        int first = text;
        while (earlier[first] != first) {
            earlier[first] = earlier[earlier[first]];
            first = earlier[first];
        }
        return first;
    }
}
