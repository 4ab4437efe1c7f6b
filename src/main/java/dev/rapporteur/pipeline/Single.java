package dev.rapporteur.pipeline;

import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.pipeline.Source.Pending;
import dev.rapporteur.pipeline.Source.Several;
import java.util.Optional;

/** A file that must hold one article, under its own path. */
record Single(Several file) {
    static Pending of(Several file) {
        return new Pending(file.path(), new Single(file)::read, file.folder());
    }

    private Manuscript read() throws UnreadableArticleException {
        try (Entries entries = file.opening().open()) {
            Optional<Entry> first = entries.next();
            if (first.isEmpty() || !first.get().path().equals(file.path())) {
                throw new UnreadableArticleException(
                        file.path(),
                        Reason.SEVERAL,
                        "it may hold several articles, and sync takes a file for each; bring it in with 'rapporteur load'");
            }
            return first.get().read();
        }
    }
}
