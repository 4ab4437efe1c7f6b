package dev.rapporteur.serve.pages.read;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Why an event has its status, in words. */
@FunctionalInterface
public interface Reasons {
    /**
     * Which rule decided.
     *
     * @param claims all that report the event
     */
    Optional<String> of(List<Node> claims, DatasetGraph dataset);
}
