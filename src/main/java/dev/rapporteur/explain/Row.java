package dev.rapporteur.explain;

import java.util.List;

/**
 * One thing that is told of an article or a claim.
 *
 * @param label what it is: "when"
 * @param value what is told: "2025-03-10"; empty where the words tell all
 * @param reasons the words that tell it
 */
record Row(String label, String value, List<Reason> reasons) {
    Row {
        reasons = List.copyOf(reasons);
    }

    /** Whether a further word is read by the same rule as the one before: "officials", "said". */
    boolean goesOn(int reason) {
        return reason > 0
                && reasons.get(reason - 1).rule().equals(reasons.get(reason).rule());
    }

    /** Whether the rule of a word is that of the next word as well. */
    boolean isGoneOn(int reason) {
        return reason + 1 < reasons.size() && goesOn(reason + 1);
    }

    static Row of(String label, String value) {
        return new Row(label, value, List.of());
    }
}
