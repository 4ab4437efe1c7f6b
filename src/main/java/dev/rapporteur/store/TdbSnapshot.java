package dev.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads within the caller's transaction. */
record TdbSnapshot(DatasetGraph quads) implements Snapshot {
    @Override
    public List<String> graphs() {
        return Iter.asStream(quads.listGraphNodes()).map(Node::getURI).sorted().toList();
    }

    @Override
    public Optional<Graph> graph(String iri) {
        Graph copy = GraphFactory.createDefaultGraph();
        quads.findNG(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple()));
        return Optional.of(copy).filter(found -> !found.isEmpty());
    }

    @Override
    public List<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return Iter.toList(quads.findNG(graph, subject, predicate, object));
    }
}
