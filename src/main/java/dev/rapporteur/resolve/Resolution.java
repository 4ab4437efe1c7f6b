package dev.rapporteur.resolve;

import dev.rapporteur.model.Amendment;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Judgement;
import java.util.List;

/**
 * What is different in a consolidation, and why it came out so.
 *
 * @param amendment canonical entities and events that are no more, or are described anew
 * @param goneJudgements merges and refused merges that no longer hold, sorted
 * @param judgements merges and refused merges that hold from now on, sorted
 * @param unheeded judgements of humans that have no effect, sorted
 */
public record Resolution(
        Amendment amendment, List<Judgement> goneJudgements, List<Judgement> judgements, List<Unheeded> unheeded) {
    public Resolution {
        goneJudgements = List.copyOf(goneJudgements);
        judgements = List.copyOf(judgements);
        unheeded = List.copyOf(unheeded);
    }

    /** All that is told, where nothing was known before. */
    public Consolidation consolidation() {
        return amendment.now();
    }
}
