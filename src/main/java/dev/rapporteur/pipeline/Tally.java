package dev.rapporteur.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A count of the inputs of a run. */
public final class Tally {
    private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    private int done;

    /** Counts one more input. */
    public void enter(Outcome outcome) {
        if (outcome instanceof Outcome.Skipped skip) {
            skipped.merge(skip.reason(), 1, Integer::sum);
        } else {
            done++;
        }
    }

    /** Counts inputs of which something else than a report was wanted. */
    public void done(int inputs) {
        done += inputs;
    }

    /** Number of inputs that gave a report. */
    public int done() {
        return done;
    }

    /** Number of inputs that gave none, by reason. */
    public Map<SkipReason, Integer> skipped() {
        return Collections.unmodifiableMap(skipped);
    }

    /**
     * One line: "12 articles: 10 loaded, 2 skipped (1 empty, 1 not English)".
     *
     * @param verb what was done with the others, for example "loaded"
     */
    public String summary(String verb) {
        int refused = skipped.values().stream().mapToInt(Integer::intValue).sum();
        int all = done + refused;
        String line = all + (all == 1 ? " article: " : " articles: ") + done + " " + verb;
        return refused == 0 ? line : line + ", " + refused + " skipped (" + reasons() + ")";
    }

    private String reasons() {
        return skipped.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().words())
                .collect(Collectors.joining(", "));
    }
}
