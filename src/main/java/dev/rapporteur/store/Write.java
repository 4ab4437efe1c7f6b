package dev.rapporteur.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * What is to change in a store, all of it or nothing.
 *
 * @param graphs named graphs and what each is to be from now on; an empty graph is removed
 * @param removed quads to take out of other graphs, before anything is added; absent ones are ignored
 * @param added quads to put into other graphs; present ones are ignored
 */
public record Write(Map<String, Graph> graphs, List<Quad> removed, List<Quad> added) {
    /** Nothing to change. */
    public static final Write NOTHING = new Write(Map.of(), List.of(), List.of());

    /** @throws IllegalArgumentException if a quad has no named graph, or one that is replaced as a whole */
    public Write {
        graphs = Map.copyOf(graphs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        for (Quad quad : Stream.concat(removed.stream(), added.stream()).toList()) {
            check(quad, graphs);
        }
    }

    private static void check(Quad quad, Map<String, Graph> graphs) {
        Node graph = quad.getGraph();
        if (graph == null || !graph.isURI() || quad.isDefaultGraph() || !quad.asTriple().isConcrete()) {
            throw new IllegalArgumentException(quad + " is no triple of a named graph");
        }
        if (graphs.containsKey(graph.getURI())) {
            throw new IllegalArgumentException(
                    "<" + graph.getURI() + "> is replaced as a whole and changed triple by triple; choose one of both");
        }
    }

    /** Each graph is made equal to the given one. */
    public static Write replacing(Map<String, Graph> graphs) {
        return new Write(graphs, List.of(), List.of());
    }

    /** The named graphs go; those that do not exist are ignored. */
    public static Write removing(Collection<String> graphs) {
        Map<String, Graph> empty = new LinkedHashMap<>();
        graphs.forEach(iri -> empty.put(iri, Graph.emptyGraph));
        return replacing(empty);
    }

    /** Some quads go, others come. */
    public static Write changing(Collection<Quad> removed, Collection<Quad> added) {
        return new Write(Map.of(), List.copyOf(removed), List.copyOf(added));
    }

    /** Both writes as one. Within the quads, all removals come first. */
    public Write and(Write other) {
        Map<String, Graph> all = new LinkedHashMap<>(graphs);
        other.graphs.forEach((iri, graph) -> {
            if (all.put(iri, graph) != null) {
                throw new IllegalArgumentException("<" + iri + "> is replaced twice; do it once");
            }
        });
        return new Write(all, joined(removed, other.removed), joined(added, other.added));
    }

    /** Number of triples that are to be there afterwards, as far as the write tells. */
    long size() {
        return added.size() + graphs.values().stream().mapToLong(Graph::size).sum();
    }

    /** All that is to be there afterwards, as far as the write tells. */
    void send(StreamRDF out) {
        graphs.forEach((iri, graph) -> {
            Node name = NodeFactory.createURI(iri);
            graph.find().forEachRemaining(triple -> out.quad(Quad.create(name, triple)));
        });
        added.forEach(out::quad);
    }

    private static List<Quad> joined(List<Quad> first, List<Quad> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
