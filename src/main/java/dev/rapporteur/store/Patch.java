package dev.rapporteur.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A change of a named graph that may be large.
 *
 * @param removed triples to be taken out
 * @param added triples to be put in, also where they are among the removed ones
 */
public record Patch(Graph removed, Graph added) {
    /** The graph after the change. */
    Graph applyTo(Optional<Graph> before) {
        Graph after = before.orElseGet(GraphFactory::createDefaultGraph);
        GraphUtil.deleteFrom(after, removed);
        GraphUtil.addInto(after, added);
        return after;
    }
}
