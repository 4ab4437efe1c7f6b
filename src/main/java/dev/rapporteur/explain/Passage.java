package dev.rapporteur.explain;

import java.util.List;

/**
 * A sentence with the claims that are read from it.
 *
 * @param sentence its words, in their styles
 */
record Passage(List<Piece> sentence, List<Entry> claims) {
    Passage {
        sentence = List.copyOf(sentence);
        claims = List.copyOf(claims);
    }
}
