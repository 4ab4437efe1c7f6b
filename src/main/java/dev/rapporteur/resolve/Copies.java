package dev.rapporteur.resolve;

import dev.rapporteur.model.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that are copies of one another: at least two fifths of the shorter are in the longer, word for word, and
 * the longer is at most five times as long. A text is compared with those only that agree with it in some two marks in
 * a row; of the copies of this kind, more than nine in ten do.
 */
final class Copies {
    /** Measured: reports of one event by two writers have at most a seventh in common, cut and edited copies half. */
    private static final double ENOUGH = 0.4;

    /** Beyond, the share of a short text in a long one is a guess. */
    private static final int LONGER = 5;

    private static final int ROW = 2;

    private final Map<String, List<Provenance>> rows = new HashMap<>();

    /** The texts that were given before and that are copies of this one, in that order. */
    List<Provenance> find(Provenance text) {
        return text.fingerprint().stream()
                .flatMap(fingerprint -> alike(text, fingerprint).stream().filter(other -> other.fingerprint()
                        .filter(its -> areCopies(fingerprint, its))
                        .isPresent()))
                .toList();
    }

    private Set<Provenance> alike(Provenance text, Fingerprint fingerprint) {
        Set<Provenance> found = new LinkedHashSet<>();
        for (int i = 0; i < Fingerprint.LENGTH; i += ROW) {
            String row = i + fingerprint.marks().substring(i, i + ROW);
            List<Provenance> before = rows.computeIfAbsent(row, k -> new ArrayList<>());
            found.addAll(before);
            before.add(text);
        }
        return found;
    }

    static boolean areCopies(Fingerprint a, Fingerprint b) {
        int shorter = Math.min(a.triples(), b.triples());
        int longer = Math.max(a.triples(), b.triples());
        return longer <= LONGER * (long) shorter && a.shareIn(b) >= ENOUGH;
    }
}
