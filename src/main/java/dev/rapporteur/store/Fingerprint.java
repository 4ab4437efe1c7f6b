package dev.rapporteur.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one state of a dataset from another.
 *
 * @param quads number of quads
 * @param sha256 SHA-256, in hexadecimal digits, of the N-Quads: graph by graph in order of their names, the lines of
 *     each in order of their bytes
 */
public record Fingerprint(long quads, String sha256) {
    private static final Pattern MANIFEST =
            Pattern.compile("# Rapporteur backup, version 1: (\\d{1,18}) quads, SHA-256 ([0-9a-f]{64})");

    /** The last line of a backup. */
    String manifest() {
        return String.format(Locale.ROOT, "# Rapporteur backup, version 1: %d quads, SHA-256 %s", quads, sha256);
    }

    static Optional<Fingerprint> find(String manifest) {
        return Optional.of(MANIFEST.matcher(manifest))
                .filter(Matcher::matches)
                .map(m -> new Fingerprint(Long.parseLong(m.group(1)), m.group(2)));
    }

    @Override
    public String toString() {
        return quads + " quads, SHA-256 " + sha256;
    }
}
