package dev.rapporteur.ledger;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.Origin;

/** One thing to do so that the dataset equals a folder. */
public sealed interface Step {
    /** The input that it is about. */
    Origin origin();

    /**
     * The article is new or different, or was read by other rules: read it with the language models.
     *
     * @param hash fingerprint of its text and metadata as they were found
     */
    record Extract(Origin origin, String hash) implements Step {}

    /** The dataset has the article, under another path or marked as stale. */
    record Keep(Origin origin, ArticleId article) implements Step {}

    /** The input is broken; what it gave before stays. */
    record Fail(Origin origin, Fault fault) implements Step {}

    /** The input repeats another; what it gave before is withdrawn. */
    record Refuse(Origin origin, Fault fault) implements Step {}

    /** The input is gone. */
    record Remove(Origin origin) implements Step {}
}
