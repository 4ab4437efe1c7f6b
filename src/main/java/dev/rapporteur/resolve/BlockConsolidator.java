package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** First the entities, then the events among them; of each only the blocks that are concerned. */
final class BlockConsolidator implements Consolidator {
    private final Knowledge knowledge;

    BlockConsolidator(Authority authority) {
        this.knowledge = Knowledge.of(authority);
    }

    @Override
    public Resolution revise(
            Memory memory,
            Function<ArticleId, Optional<ArticleReport>> archive,
            Map<ArticleId, Optional<ArticleReport>> changes) {
        Reports reports = new Reports(knowledge, archive, changes);
        Draft draft = new Draft();
        EntityStage entities = new EntityStage(knowledge, memory, reports, draft);
        Set<ArticleId> concerned = entities.settle();
        new EventStage(knowledge, memory, reports, entities.directory(), draft, concerned).settle();
        return draft.resolution(reports);
    }
}
