package dev.rapporteur.cli;

import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.rdf.ConsolidatedGraph;
import dev.rapporteur.rdf.GraphChange;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.JudgementsGraph;
import dev.rapporteur.resolve.Consolidator;
import dev.rapporteur.resolve.Resolution;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Works out everything anew, as if the articles had come some at a time: the heap holds their reports and what is
 * learned from them for one batch, and all along the graphs that come out.
 */
record Rebuilding(Consolidator consolidator, DiskMemory memory, List<Ruling> rulings, Iris iris) {
    private static final int BATCH = 1000;

    /**
     * What all articles together tell.
     *
     * @param last how the last articles changed it; nothing where there are none
     */
    record Derived(Graph consolidated, Graph judgements, Optional<Resolution> last) {}

    /**
     * Teaches an empty memory all articles.
     *
     * @param reports finds what an article reports
     */
    Derived of(NavigableSet<ArticleId> articles, Function<ArticleId, Optional<ArticleReport>> reports) {
        Graph consolidated = GraphFactory.createDefaultGraph();
        Graph judgements = GraphFactory.createDefaultGraph();
        Optional<Resolution> last = Optional.empty();
        Set<ArticleId> known = new HashSet<>();
        List<ArticleId> all = List.copyOf(articles);
        for (int from = 0; from == 0 || from < all.size(); from += BATCH) {
            List<ArticleId> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            Map<ArticleId, Optional<ArticleReport>> fresh = new TreeMap<>();
            batch.forEach(article -> fresh.put(article, reports.apply(article)));
            Resolution resolution = consolidator.revise(
                    memory, article -> known.contains(article) ? reports.apply(article) : Optional.empty(), fresh);
            change(consolidated, ConsolidatedGraph.write(resolution.amendment(), iris));
            GraphUtil.deleteFrom(judgements, JudgementsGraph.write(resolution.goneJudgements(), List.of(), iris));
            GraphUtil.addInto(judgements, JudgementsGraph.write(resolution.judgements(), rulings, iris));
            memory.save();
            known.addAll(batch);
            last = Optional.of(resolution);
        }
        return new Derived(consolidated, judgements, last);
    }

    private static void change(Graph graph, GraphChange change) {
        GraphChange.Difference difference = change.from(new Present(graph));
        difference.gone().forEach(graph::delete);
        difference.come().forEach(graph::add);
    }

    /** A graph in memory as it is. */
    private record Present(Graph graph) implements GraphChange.Lookup {
        @Override
        public Collection<Triple> find(Node subject, Node property) {
            return graph.find(subject, property, Node.ANY).toList();
        }

        @Override
        public boolean contains(Triple triple) {
            return graph.contains(triple);
        }
    }
}
