package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation;
import java.util.List;

/**
 * A consolidation and why it came out so.
 *
 * @param consolidation canonical entities and events
 * @param judgements every merge and every refused merge, sorted
 */
public record Resolution(Consolidation consolidation, List<Judgement> judgements) {
    public Resolution {
        judgements = List.copyOf(judgements);
    }
}
