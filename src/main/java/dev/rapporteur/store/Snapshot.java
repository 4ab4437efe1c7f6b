package dev.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The named graphs as they are at one moment. What it returns is a copy, and stays good after that moment. */
public interface Snapshot {
    /** IRIs of all named graphs, sorted. */
    List<String> graphs();

    /** One named graph. */
    Optional<Graph> graph(String iri);

    /**
     * The quads of named graphs that match, in no order; {@link Node#ANY} matches everything. They are held in memory:
     * ask for few.
     */
    List<Quad> find(Node graph, Node subject, Node predicate, Node object);
}
