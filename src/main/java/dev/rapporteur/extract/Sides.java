package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import java.util.List;

/**
 * Who meets in one of the meetings that a word tells of.
 *
 * @param parties those who meet; nobody where the sentence names none
 * @param share the words that tell of this meeting
 */
record Sides(List<Party> parties, Share share) {
    Sides {
        parties = List.copyOf(parties);
    }
}
