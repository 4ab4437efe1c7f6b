package dev.rapporteur.store;

import dev.rapporteur.model.Sha256;

/** Counts and hashes lines of N-Quads as they come. */
final class Digest {
    private final Sha256 hash = Sha256.start();
    private long lines;

    /** Takes one line with its end. */
    void add(byte[] line) {
        hash.append(line);
        lines++;
    }

    /** Of all lines so far; the digest can't be used any more. */
    Fingerprint fingerprint() {
        return new Fingerprint(lines, hash.hex());
    }
}
