package dev.rapporteur.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes lines of N-Quads as they come. */
final class Digest {
    private final MessageDigest hash = sha256();
    private long lines;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes one line with its end. */
    void add(byte[] line) {
        hash.update(line);
        lines++;
    }

    /** Of all lines so far; the digest can't be used any more. */
    Fingerprint fingerprint() {
        return new Fingerprint(lines, HexFormat.of().formatHex(hash.digest()));
    }
}
