package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Repeat;
import dev.rapporteur.model.Consolidation.Repeat.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins texts of one origin, one after the other. */
final class SharedOrigins {
    private final Map<String, Provenance> firstOfOutlet = new HashMap<>();
    private final Copies copies = new Copies();

    /** What joins a text, or the first of some texts that are joined already, to an earlier one. */
    private final Map<Provenance, Link> links = new HashMap<>();

    private record Link(Provenance earlier, Reason reason) {}

    private SharedOrigins() {}

    /**
     * Every text but the first of each origin.
     *
     * @param texts in {@link Provenance#ORDER}
     */
    static List<Repeat> of(List<Provenance> texts) {
        SharedOrigins origins = new SharedOrigins();
        texts.forEach(origins::join);
        List<Repeat> repeats = new ArrayList<>();
        origins.links.forEach((text, link) ->
                repeats.add(new Repeat(text.article(), origins.first(text).article(), link.reason())));
        repeats.sort(Comparator.comparing(Repeat::article));
        return repeats;
    }

    private void join(Provenance text) {
        text.outlet()
                .ifPresent(outlet -> join(text, firstOfOutlet.computeIfAbsent(outlet, k -> text), Reason.SAME_OUTLET));
        copies.find(text).forEach(other -> join(text, other, Reason.SAME_TEXT));
    }

    private void join(Provenance a, Provenance b, Reason reason) {
        Provenance left = first(a);
        Provenance right = first(b);
        if (!left.equals(right)) {
            boolean inOrder = Provenance.ORDER.compare(left, right) < 0;
            links.put(inOrder ? right : left, new Link(inOrder ? left : right, reason));
        }
    }

    /** The earliest text of the same origin. */
    private Provenance first(Provenance text) {
        Provenance first = text;
        for (Link link = links.get(first); link != null; link = links.get(first)) {
            first = link.earlier();
        }
        return first;
    }
}
