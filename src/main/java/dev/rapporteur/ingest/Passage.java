package dev.rapporteur.ingest;

/**
 * A stretch of a story's text that belongs together.
 *
 * @param kind what it is
 * @param text its words, in one line
 */
public record Passage(Kind kind, String text) {
    /** What a passage is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** A line of verse, of a list or an address: others may follow without a gap. */
        LINE,
        CAPTION
    }
}
