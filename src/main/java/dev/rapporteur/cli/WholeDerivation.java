package dev.rapporteur.cli;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.ConsolidatedGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Store;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** Works everything out anew from all article graphs, however small the change. */
record WholeDerivation(Authority authority, Iris iris) implements Derivation {
    @Override
    public Map<String, Graph> derive(Store store, Map<String, Graph> changed) {
        Consolidation consolidation = ArticleGraphs.consolidate(after(store, changed), iris, authority);
        return Map.of(
                iris.consolidatedGraph(), ConsolidatedGraph.write(consolidation, iris),
                iris.authorityGraph(), AuthorityGraph.write(authority, iris.base()));
    }

    /** All article graphs as they will be. */
    private Map<String, Graph> after(Store store, Map<String, Graph> changed) {
        Map<String, Graph> articles = new TreeMap<>(changed);
        store.graphs().stream()
                .filter(name -> iris.findArticle(name).isPresent())
                .filter(name -> !changed.containsKey(name))
                .forEach(name -> store.graph(name).ifPresent(graph -> articles.put(name, graph)));
        articles.values().removeIf(Graph::isEmpty);
        return articles;
    }
}
