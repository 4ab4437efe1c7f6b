package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The reports before and after an amendment, each read once. */
final class Reports {
    private final Knowledge knowledge;
    private final Function<ArticleId, Optional<ArticleReport>> archive;
    private final Map<ArticleId, Optional<ArticleReport>> changes;
    private final Map<ArticleId, Optional<ArticleReport>> read = new HashMap<>();
    private final Rulings rulingsBefore;
    private final Rulings rulings;
    private final IdentityHashMap<ArticleReport, LocalPeople> peopleBefore = new IdentityHashMap<>();
    private final IdentityHashMap<ArticleReport, LocalPeople> people = new IdentityHashMap<>();

    /**
     * Reports.
     *
     * @param rulingsBefore judgements of humans so far
     * @param rulings judgements of humans from now on
     * @param archive finds what an article reported before
     * @param changes what articles report now; empty for an article that is withdrawn
     */
    Reports(
            Knowledge knowledge,
            Rulings rulingsBefore,
            Rulings rulings,
            Function<ArticleId, Optional<ArticleReport>> archive,
            Map<ArticleId, Optional<ArticleReport>> changes) {
        this.knowledge = knowledge;
        this.rulingsBefore = rulingsBefore;
        this.rulings = rulings;
        this.archive = archive;
        this.changes = changes;
    }

    Set<ArticleId> changed() {
        return changes.keySet();
    }

    Optional<ArticleReport> before(ArticleId article) {
        return read.computeIfAbsent(article, archive);
    }

    Optional<ArticleReport> now(ArticleId article) {
        Optional<ArticleReport> changed = changes.get(article);
        return changed == null ? before(article) : changed;
    }

    /** A report that there must be now. */
    ArticleReport present(ArticleId article) {
        return now(article)
                .orElseThrow(() -> new IllegalStateException("article " + article
                        + " is remembered but not there; delete the memory beside the dataset to have it made anew"));
    }

    Rulings rulingsBefore() {
        return rulingsBefore;
    }

    Rulings rulings() {
        return rulings;
    }

    /** The people of a report as it was before. */
    LocalPeople peopleBefore(ArticleReport report) {
        return peopleBefore.computeIfAbsent(report, r -> new LocalPeople(knowledge, rulingsBefore, r));
    }

    /** The people of a report as it is now. */
    LocalPeople people(ArticleReport report) {
        return people.computeIfAbsent(report, r -> new LocalPeople(knowledge, rulings, r));
    }
}
