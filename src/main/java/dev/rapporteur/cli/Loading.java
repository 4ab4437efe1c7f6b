package dev.rapporteur.cli;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.ConsolidatedGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.GraphStore;
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
    ExitCode load(List<Source> inputs, GraphStore store, Interruption interruption) {
        Account account = new Account(session);
        ArticleGraphs articles =
                new ArticleGraphs(configuration, session.settings().iris());
        new Extraction(configuration, session).run(inputs, account, articles::add);
        if (!articles.graphs().isEmpty()) {
            Map<String, Graph> graphs = withDerived(articles.graphs(), store);
            interruption.now("the dataset is as it was or as it was to be, complete in either case");
            store.replace(graphs);
            store.endBatch();
        }
        interruption.close();
        return account.close("loaded");
    }

    private Map<String, Graph> withDerived(Map<String, Graph> fresh, GraphStore store) {
        Iris iris = session.settings().iris();
        Authority authority = configuration.authority();
        Map<String, Graph> articles = new TreeMap<>(fresh);
        store.graphs().stream()
                .filter(name -> iris.findArticle(name).isPresent())
                .filter(name -> !fresh.containsKey(name))
                .forEach(name -> store.graph(name).ifPresent(graph -> articles.put(name, graph)));
        Map<String, Graph> graphs = new TreeMap<>(fresh);
        Consolidation consolidation = ArticleGraphs.consolidate(articles, iris, authority);
        graphs.put(iris.consolidatedGraph(), ConsolidatedGraph.write(consolidation, iris));
        graphs.put(iris.authorityGraph(), AuthorityGraph.write(authority, iris.base()));
        return graphs;
    }
}
