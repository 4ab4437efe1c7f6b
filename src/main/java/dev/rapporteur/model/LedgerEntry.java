package dev.rapporteur.model;

import java.util.Optional;

/**
 * What the dataset has of one input.
 *
 * @param origin the input
 * @param held the article whose claims it gave
 * @param fault why what the input holds now gives no claims; if it gave some before, those are kept
 * @param changed when one of these changed last
 */
public record LedgerEntry(Origin origin, Optional<Held> held, Optional<Fault> fault, Revision changed) {
    /** How an input stands. */
    public enum Outcome {
        /** The dataset has what the input claims. */
        LOADED,
        /** The input is broken now; the dataset has what it claimed before. */
        STALE,
        /** The dataset has nothing of it. */
        SKIPPED
    }

    /**
     * The article that the dataset has.
     *
     * @param hash fingerprint of its text and metadata
     * @param version the rules that read it
     * @param claims number of its claims
     * @param since when it was written
     */
    public record Held(ArticleId article, String hash, String version, int claims, Revision since) {
        /** Whether these rules have read this text already. */
        public boolean isOf(String otherHash, String otherVersion) {
            return hash.equals(otherHash) && version.equals(otherVersion);
        }
    }

    /**
     * Why there is nothing from an input.
     *
     * @param hash fingerprint of its text and metadata, where it could be read so far
     * @param version the rules that tried
     * @param reason the sort of reason, in a word or two
     * @param message one line: what, where, what to do
     */
    public record Fault(Optional<String> hash, String version, String reason, String message) {}

    public LedgerEntry {
        if (held.isEmpty() && fault.isEmpty()) {
            throw new IllegalArgumentException(origin + ": neither loaded nor failed");
        }
    }

    public Outcome outcome() {
        if (fault.isEmpty()) {
            return Outcome.LOADED;
        }
        return held.isPresent() ? Outcome.STALE : Outcome.SKIPPED;
    }

    /** Whether it says the same, whenever that was. */
    public boolean saysTheSameAs(LedgerEntry other) {
        return origin.equals(other.origin) && held.equals(other.held) && fault.equals(other.fault);
    }

    /** The entry without its article; empty where nothing is left to say. */
    public Optional<LedgerEntry> withoutHeld(Revision now) {
        return fault.map(f -> new LedgerEntry(origin, Optional.empty(), Optional.of(f), now));
    }
}
