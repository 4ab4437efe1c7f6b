package dev.rapporteur.explain;

import java.util.List;

/**
 * One thing that is told of an article or a claim.
 *
 * @param label what it is: "when"
 * @param value what is told: "2025-03-10"
 * @param reasons the words that tell it
 */
record Row(String label, String value, List<Reason> reasons) {
    Row {
        reasons = List.copyOf(reasons);
    }

    static Row of(String label, String value) {
        return new Row(label, value, List.of());
    }
}
