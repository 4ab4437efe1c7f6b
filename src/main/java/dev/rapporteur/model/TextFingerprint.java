package dev.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of a text to tell its copies by: marks of its word triples ("met in Lisbon", "in Lisbon on"), from which
 * follows about how many of them two texts have in common.
 *
 * @param triples number of different word triples of the text
 * @param marks a letter below U+0100 for each of a fixed number of hash functions: the last byte of the smallest value
 *     that the function has among the triples. Two texts agree in a mark about as often as a triple of either is one of
 *     both; unlike marks agree by chance once in 256 times
 */
public record TextFingerprint(int triples, String marks) {
    /** Number of marks: the share that two texts have in common is known to four hundredths or so. */
    public static final int LENGTH = 128;

    private static final double CHANCE = 1 / 256.0;
    private static final Pattern SHAPE = Pattern.compile("(?<triples>[1-9]\\d{0,8}):(?<marks>[A-Za-z0-9+/]{171}=)");

    public TextFingerprint {
        if (triples < 1 || marks.length() != LENGTH || marks.chars().anyMatch(mark -> mark > 0xFF)) {
            throw new IllegalArgumentException("not a fingerprint: " + triples + ", " + marks.length() + " marks");
        }
    }

    /**
     * Reads what {@link #text} gave.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static TextFingerprint parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a fingerprint: '" + text + "'");
        }
        byte[] marks = Base64.getDecoder().decode(parts.group("marks"));
        return new TextFingerprint(
                Integer.parseInt(parts.group("triples")), new String(marks, StandardCharsets.ISO_8859_1));
    }

    /** The number of triples, a colon and the marks in Base64. */
    public String text() {
        return triples + ":" + Base64.getEncoder().encodeToString(marks.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** About how much of the shorter text the longer one has word for word, from 0 to 1. */
    public double shareIn(TextFingerprint other) {
        int agreeing = 0;
        for (int i = 0; i < LENGTH; i++) {
            agreeing += marks.charAt(i) == other.marks.charAt(i) ? 1 : 0;
        }
        double ofBoth = Math.max(0, ((double) agreeing / LENGTH - CHANCE) / (1 - CHANCE));
        double common = ofBoth / (1 + ofBoth) * ((double) triples + other.triples);
        return Math.min(1, common / Math.min(triples, other.triples));
    }
}
