package dev.rapporteur.cli;

import dev.rapporteur.ingest.ContentHash;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ledger.Change;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Origin;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.pipeline.Source.Several;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters into the ledger what inputs gave.
 *
 * @param folders where each input lies, by its path
 * @param version the rules that read it
 */
record Entering(Map<String, String> folders, String version) {
    static Entering of(List<Source> inputs, String version) {
        Map<String, String> folders = new HashMap<>();
        for (Source input : inputs) {
            if (input instanceof Several file) {
                file.folder().ifPresent(folder -> folders.put(file.path(), folder));
            }
        }
        return new Entering(folders, version);
    }

    /** Enters an article; what gave none is not the ledger's matter here. */
    void enter(Outcome outcome, Change change) {
        if (outcome instanceof Extracted extracted) {
            Article article = extracted.report().article();
            change.hold(
                    origin(extracted),
                    article.id(),
                    ContentHash.of(article),
                    version,
                    extracted.report().claims().size());
        }
    }

    private Origin origin(Extracted extracted) {
        return Optional.ofNullable(folders.get(Story.file(extracted.path())))
                .map(folder -> new Origin(folder, extracted.path()))
                .orElseGet(() -> Origin.ofStream(extracted.report().article().id()));
    }
}
