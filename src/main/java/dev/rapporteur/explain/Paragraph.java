package dev.rapporteur.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Breaks words into lines at their spaces. A word that is longer than a line gets one of its own.
 *
 * @param width cells of a line
 * @param cells how many cells a text takes
 */
record Paragraph(int width, ToIntFunction<String> cells) {
    List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 0;
        for (List<Piece> word : words(pieces)) {
            int length = word.stream()
                    .mapToInt(p -> cells.applyAsInt(p.words().stripTrailing()))
                    .sum();
            if (used > 0 && used + length > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.get(lines.size() - 1).addAll(word);
            used += word.stream().mapToInt(p -> cells.applyAsInt(p.words())).sum();
        }
        return lines.stream().map(Paragraph::joined).toList();
    }

    /** What stands between two spaces, with the space after it; parts of it may differ in style. */
    private static List<List<Piece>> words(List<Piece> pieces) {
        List<List<Piece>> words = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            for (String part : piece.words().split("(?<= )", -1)) {
                words.get(words.size() - 1).add(new Piece(part, piece.style()));
                if (part.endsWith(" ")) {
                    words.add(new ArrayList<>());
                }
            }
        }
        return words;
    }

    /** Neighbours of one style are one piece; no space ends a line. */
    private static List<Piece> joined(List<Piece> line) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : line) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).style().equals(piece.style())) {
                joined.set(last, new Piece(joined.get(last).words() + piece.words(), piece.style()));
            } else if (!piece.words().isEmpty()) {
                joined.add(piece);
            }
        }
        int last = joined.size() - 1;
        if (last >= 0) {
            Piece end = joined.get(last);
            joined.set(last, new Piece(end.words().stripTrailing(), end.style()));
        }
        return joined;
    }
}
