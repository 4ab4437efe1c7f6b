package dev.rapporteur.resolve;

import dev.rapporteur.model.TextFingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    private final List<Provenance> texts;

    /** Places of the texts that have two marks in a row at one place. */
    private final Map<String, List<Integer>> rows = new HashMap<>();

    Copies(List<Provenance> texts) {
        this.texts = texts;
    }

    /** Places of the texts that this was asked of before and that are copies of the one at the place. */
    List<Integer> find(int place) {
        return texts.get(place).fingerprint().stream()
                .flatMap(fingerprint -> alike(place, fingerprint).stream().filter(other -> texts.get(other)
                        .fingerprint()
                        .filter(its -> areCopies(fingerprint, its))
                        .isPresent()))
                .toList();
    }

    private Set<Integer> alike(int place, TextFingerprint fingerprint) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < TextFingerprint.LENGTH; i += ROW) {
            String row = (char) i + fingerprint.marks().substring(i, i + ROW);
            List<Integer> before = rows.computeIfAbsent(row, k -> new ArrayList<>(1));
            found.addAll(before);
            before.add(place);
        }
        return found;
    }

    static boolean areCopies(TextFingerprint a, TextFingerprint b) {
        int shorter = Math.min(a.triples(), b.triples());
        int longer = Math.max(a.triples(), b.triples());
        return longer <= LONGER * (long) shorter && a.shareIn(b) >= ENOUGH;
    }
}
