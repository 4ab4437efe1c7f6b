package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Ruling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tells what all articles together tell. A pure function of the set of reports: neither the order in which they arrive
 * matters, nor in how many steps, nor what was there in between.
 */
public interface Consolidator {
    static Consolidator of(Authority authority) {
        return of(authority, List.of());
    }

    /** One that obeys humans where they decided, and rules elsewhere. */
    static Consolidator of(Authority authority, Collection<Ruling> rulings) {
        return new BlockConsolidator(authority, Rulings.of(rulings));
    }

    /**
     * Takes in articles that came, changed or went; only what they may concern is worked out anew.
     *
     * @param memory what is remembered of the articles so far; it remembers the new ones afterwards. After an exception
     *     it is of no use any more.
     * @param archive finds what an article reported before; asked only for articles in the memory
     * @param changes what articles report now; empty for an article that is withdrawn
     */
    Resolution revise(
            Memory memory,
            Function<ArticleId, Optional<ArticleReport>> archive,
            Map<ArticleId, Optional<ArticleReport>> changes);

    /**
     * The canonical entities and events together with the decisions that led to them.
     *
     * @param reports of two reports of one article id the caller must give only the valid one
     */
    default Resolution resolve(Collection<ArticleReport> reports) {
        Map<ArticleId, Optional<ArticleReport>> all = new TreeMap<>();
        reports.forEach(report -> all.put(report.article().id(), Optional.of(report)));
        return revise(Memory.fresh(), article -> Optional.empty(), all);
    }

    /** The canonical entities and events. */
    default Consolidation consolidate(Collection<ArticleReport> reports) {
        return resolve(reports).consolidation();
    }
}
