package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Source;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Store;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

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
    ExitCode load(List<Source> inputs, Store store, Interruption interruption) {
        Account account = new Account(session);
        Iris iris = session.settings().iris();
        ArticleGraphs articles = new ArticleGraphs(configuration, iris);
        new Extraction(configuration, session).run(inputs, account, articles::add);
        if (!articles.graphs().isEmpty()) {
            Map<String, Graph> graphs = new TreeMap<>(articles.graphs());
            graphs.putAll(Derivation.of(configuration, iris).derive(store, articles.graphs()));
            interruption.now("the dataset is as it was or as it was to be, complete in either case");
            store.replace(graphs);
        }
        interruption.close();
        return account.close("loaded");
    }
}
