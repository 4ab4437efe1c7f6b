package dev.rapporteur.explain;

import java.util.Optional;

/** Words that are shown in one style. */
record Piece(String words, Optional<Style> style) {
    static Piece plain(String words) {
        return new Piece(words, Optional.empty());
    }

    static Piece of(String words, Style style) {
        return new Piece(words, Optional.of(style));
    }
}
