package dev.rapporteur.cli;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.SkipReason;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.ConsolidatedGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.Violation;
import dev.rapporteur.resolve.Consolidator;
import dev.rapporteur.resolve.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** The graphs of the articles of one run, by name; each has passed the shapes. */
final class ArticleGraphs {
    private final Configuration configuration;
    private final Iris iris;
    private final Map<String, Graph> graphs = new TreeMap<>();
    private final Map<String, String> paths = new HashMap<>();

    ArticleGraphs(Configuration configuration, Iris iris) {
        this.configuration = configuration;
        this.iris = iris;
    }

    /** Makes the article's graph, or skips it where the shapes refuse it or another input is the same article. */
    Outcome add(Extracted extracted) {
        String name = iris.article(extracted.report().article().id());
        String earlier = paths.putIfAbsent(name, extracted.path());
        if (earlier != null) {
            return repeated(extracted, earlier);
        }
        Graph graph = ArticleGraph.write(extracted.report(), iris, configuration.authority());
        List<Violation> violations = configuration.shapes().validate(graph);
        if (!violations.isEmpty()) {
            return refused(extracted, violations);
        }
        graphs.put(name, graph);
        return extracted;
    }

    private static Skipped repeated(Extracted extracted, String earlier) {
        String message = extracted.path() + ": the same article as " + earlier
                + ", by its URL or path; keep one of them, or load them one after the other";
        return new Skipped(extracted.path(), SkipReason.REPEATED, message);
    }

    private static Skipped refused(Extracted extracted, List<Violation> violations) {
        String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
        String message = extracted.path() + ": refused by ontology/shapes.ttl: " + violations.get(0) + more
                + "; 'rapporteur validate' lists all";
        return new Skipped(extracted.path(), SkipReason.REFUSED, message);
    }

    /** The accepted graphs by name, sorted. */
    Map<String, Graph> graphs() {
        return graphs;
    }

    /** The accepted graphs together with what they all tell. */
    Map<String, Graph> withConsolidated() {
        Map<String, Graph> all = new TreeMap<>(graphs);
        all.put(iris.consolidatedGraph(), ConsolidatedGraph.write(consolidation(), iris));
        return all;
    }

    /** The IRI of the event that each claim reports. */
    Map<ClaimRef, String> events() {
        Map<ClaimRef, String> events = new HashMap<>();
        for (Event event : consolidation().events()) {
            String name = iris.event(event.kind(), event.slug());
            event.reportedIn().forEach(claim -> events.put(claim, name));
        }
        return events;
    }

    private Consolidation consolidation() {
        return consolidate(graphs, iris, configuration).consolidation();
    }

    /** What these article graphs together tell: a pure function of the graphs, in whatever order. */
    static Resolution consolidate(Map<String, Graph> articles, Iris iris, Configuration configuration) {
        List<ArticleReport> reports =
                articles.values().stream().map(g -> ArticleGraph.read(g, iris)).toList();
        return Consolidator.of(configuration.authority(), configuration.rulings())
                .resolve(reports);
    }
}
