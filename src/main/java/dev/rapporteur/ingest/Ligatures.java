package dev.rapporteur.ingest;

import java.util.List;

/** Letters that were set as one character: "oﬃce" is "office". */
final class Ligatures {
    private static final char FIRST = '\uFB00';
    private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    private Ligatures() {}

    static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int ligature = text.charAt(i) - FIRST;
            if (ligature >= 0 && ligature < LETTERS.size()) {
                apart.append(LETTERS.get(ligature));
            } else {
                apart.append(text.charAt(i));
            }
        }
        return apart.toString();
    }
}
