package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Revision;
import java.util.List;

/**
 * What is different in a consolidation, and why it came out so.
 *
 * @param revision canonical entities and events that are no more, or are described anew
 * @param goneJudgements merges and refused merges that no longer hold, sorted
 * @param judgements merges and refused merges that hold from now on, sorted
 */
public record Resolution(Revision revision, List<Judgement> goneJudgements, List<Judgement> judgements) {
    public Resolution {
        goneJudgements = List.copyOf(goneJudgements);
        judgements = List.copyOf(judgements);
    }

    /** All that is told, where nothing was known before. */
    public Consolidation consolidation() {
        return revision.now();
    }
}
