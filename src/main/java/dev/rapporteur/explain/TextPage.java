package dev.rapporteur.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * An explanation as lines of text.
 *
 * @param width cells that a line may take
 * @param colours whether to mark words by colours, as a terminal shows them
 * @param cells how many cells of a terminal a text takes
 */
public record TextPage(int width, boolean colours, ToIntFunction<String> cells) {
    private static final int LABEL = 10;
    private static final String SENTENCE = "  ";
    private static final String CLAIM = "    ";

    /** The lines, each with its end; the last is empty. */
    public String write(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(List.of(Piece.of(explanation.title(), Style.HEADING)), "", ""));
        explanation.facts().forEach(r -> lines.addAll(row(r, "")));
        if (explanation.passages().isEmpty()) {
            lines.addAll(List.of("", SENTENCE + "no claims"));
        }
        explanation.passages().forEach(p -> passage(p, lines));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private void passage(Passage passage, List<String> lines) {
        lines.add("");
        lines.addAll(wrapped(passage.sentence(), SENTENCE, SENTENCE));
        for (Entry claim : passage.claims()) {
            lines.add("");
            lines.addAll(labelled(claim.kind().one(), List.of(Piece.of(claim.what(), Style.HEADING)), CLAIM));
            claim.rows().forEach(r -> lines.addAll(row(r, CLAIM)));
        }
    }

    private List<String> row(Row row, String indent) {
        List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(row.value())));
        for (int i = 0; i < row.reasons().size(); i++) {
            Reason reason = row.reasons().get(i);
            pieces.add(Piece.plain(row.goesOn(i) ? " " : i == 0 && row.value().isEmpty() ? "" : " ← "));
            pieces.add(Piece.of("“" + reason.words() + "”", reason.style()));
            pieces.add(Piece.of(row.isGoneOn(i) ? "" : " " + reason.rule(), Style.NOTE));
        }
        return labelled(row.label(), pieces, indent);
    }

    private List<String> labelled(String label, List<Piece> pieces, String indent) {
        String padded = label + " ".repeat(Math.max(1, LABEL - cells.applyAsInt(label)));
        String first = indent + (colours ? Style.NOTE.paint(padded) : padded);
        return wrapped(pieces, first, indent + " ".repeat(LABEL));
    }

    private List<String> wrapped(List<Piece> pieces, String first, String rest) {
        Paragraph paragraph = new Paragraph(Math.max(1, width - cells.applyAsInt(rest)), cells);
        List<String> lines = new ArrayList<>();
        for (List<Piece> line : paragraph.lines(pieces)) {
            StringBuilder painted = new StringBuilder(lines.isEmpty() ? first : rest);
            line.forEach(p -> painted.append(paint(p.words(), p.style())));
            lines.add(painted.toString());
        }
        return lines;
    }

    private String paint(String words, Optional<Style> style) {
        return colours ? style.map(s -> s.paint(words)).orElse(words) : words;
    }
}
