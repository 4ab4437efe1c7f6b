package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import java.util.Optional;

/** A way to tell whose office a title means from what stands around it in the text. */
interface TitleClue {
    /**
     * Whose office it is; empty where this clue does not tell.
     *
     * @param sentence where the title stands
     * @param title a title without an organization
     * @param holder who bears it there
     */
    Optional<Party> find(Sentence sentence, Title title, String holder);
}
