package dev.rapporteur.resolve;

import dev.rapporteur.resolve.Clusters.Delta;
import java.util.Map;
import java.util.TreeMap;

/** What went and what came, item by item. */
final class Deltas {
    private final Map<String, Delta> byItem = new TreeMap<>();

    void gone(String item, String occurrence) {
        touched(item).gone().add(occurrence);
    }

    void come(String item, String occurrence) {
        touched(item).come().add(occurrence);
    }

    /** An item that is to be looked at even if no occurrence of it went or came. */
    Delta touched(String item) {
        return byItem.computeIfAbsent(item, k -> new Delta());
    }

    Map<String, Delta> byItem() {
        return byItem;
    }
}
