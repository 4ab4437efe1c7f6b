package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Judgement;
import java.util.List;

/**
 * A consolidation and why it came out so.
 *
 * @param consolidation canonical entities and events
 * @param judgements every merge and every refused merge, sorted
 * @param unheeded judgements of humans that had no effect, sorted
 */
public record Resolution(Consolidation consolidation, List<Judgement> judgements, List<Unheeded> unheeded) {
    public Resolution {
        judgements = List.copyOf(judgements);
        unheeded = List.copyOf(unheeded);
    }
}
