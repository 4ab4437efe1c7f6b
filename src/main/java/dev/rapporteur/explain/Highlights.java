package dev.rapporteur.explain;

import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a sentence into pieces, each in one style.
 *
 * @param text the article's text
 * @param marks where words of each style stand in it
 */
record Highlights(String text, Map<Style, List<TextSpan>> marks) {
    List<Piece> in(TextSpan sentence) {
        List<Piece> pieces = new ArrayList<>();
        int from = sentence.start();
        while (from < sentence.end()) {
            Optional<Style> style = styleAt(from);
            int to = from + 1;
            while (to < sentence.end() && styleAt(to).equals(style)) {
                to++;
            }
            pieces.add(new Piece(Words.shown(text.substring(from, to)), style));
            from = to;
        }
        return pieces;
    }

    private Optional<Style> styleAt(int offset) {
        return Style.ofWords().stream()
                .filter(s -> marks.getOrDefault(s, List.of()).stream()
                        .anyMatch(m -> m.start() <= offset && offset < m.end()))
                .findFirst();
    }
}
