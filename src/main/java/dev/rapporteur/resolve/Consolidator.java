package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Ruling;
import java.util.Collection;
import java.util.List;

/**
 * Tells what all articles together tell. A pure function of the set of reports: their order does not matter, and of two
 * reports of one article id the caller must give only the valid one.
 */
public interface Consolidator {
    static Consolidator of(Authority authority) {
        return of(authority, List.of());
    }

    /** One that obeys humans where they decided, and rules elsewhere. */
    static Consolidator of(Authority authority, Collection<Ruling> rulings) {
        return new ReportConsolidator(authority, Rulings.of(rulings));
    }

    /** The canonical entities and events together with the decisions that led to them. */
    Resolution resolve(Collection<ArticleReport> reports);

    /** The canonical entities and events. */
    default Consolidation consolidate(Collection<ArticleReport> reports) {
        return resolve(reports).consolidation();
    }
}
