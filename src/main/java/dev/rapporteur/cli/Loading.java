package dev.rapporteur.cli;

import dev.rapporteur.ledger.Change;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.store.GraphStore;
import java.util.List;

/**
 * Brings inputs into a dataset: their articles' graphs replace those of the same articles, the consolidated graph
 * follows from all articles of the dataset, and all of it is one transaction.
 */
record Loading(Configuration configuration, Session session) {
    /**
     * Loads what can be loaded, and says what was skipped.
     *
     * @param interruption guards the dataset; over when it is written
     */
    ExitCode load(List<Source> inputs, GraphStore store, Interruption interruption) {
        try (DatasetWriter writer = DatasetWriter.of(store, configuration, session)) {
            return load(inputs, writer, interruption);
        }
    }

    /** Works out anew what the articles of the dataset together tell, after somebody judged otherwise. */
    void consolidate(GraphStore store) {
        try (DatasetWriter writer = DatasetWriter.of(store, configuration, session)) {
            writer.consolidate();
        }
    }

    private ExitCode load(List<Source> inputs, DatasetWriter writer, Interruption interruption) {
        Account account = new Account(session);
        ArticleGraphs articles =
                new ArticleGraphs(configuration, session.settings().iris());
        Change change = writer.change();
        Entering entering = Entering.of(inputs, RuleVersion.current());
        new Extraction(configuration, session).run(inputs, account, extracted -> {
            Outcome outcome = articles.add(extracted);
            entering.enter(outcome, change);
            return outcome;
        });
        if (!articles.graphs().isEmpty()) {
            interruption.now("the dataset is as it was or as it was to be, complete in either case");
            writer.write(change, articles.graphs());
        }
        interruption.close();
        return account.close("loaded");
    }
}
