package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation;
import java.util.Collection;

/**
 * Tells what all articles together tell. A pure function of the set of reports: their order does not matter, and of two
 * reports of one article id the caller must give only the valid one.
 */
public interface Consolidator {
    static Consolidator of(Authority authority) {
        return new ReportConsolidator(authority);
    }

    /** The canonical entities and events together with the decisions that led to them. */
    Resolution resolve(Collection<ArticleReport> reports);

    /** The canonical entities and events. */
    default Consolidation consolidate(Collection<ArticleReport> reports) {
        return resolve(reports).consolidation();
    }
}
