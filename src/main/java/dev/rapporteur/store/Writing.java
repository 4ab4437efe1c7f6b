package dev.rapporteur.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Carries out a write, by the differences to what is there. Runs within the caller's transaction. */
record Writing(DatasetGraph quads) {

    Changes of(Write write) {
        Changes replaced = write.graphs().entrySet().stream()
                .map(entry -> new GraphReplacement(quads, NodeFactory.createURI(entry.getKey())).with(entry.getValue()))
                .reduce(Changes.NONE, Changes::plus);
        return replaced.plus(changeQuads(write));
    }

    private Changes changeQuads(Write write) {
        Set<Node> graphs = new HashSet<>();
        long removed = 0;
        for (Quad quad : write.removed()) {
            if (quads.contains(quad)) {
                quads.delete(quad);
                graphs.add(quad.getGraph());
                removed++;
            }
        }
        long added = 0;
        for (Quad quad : write.added()) {
            if (!quads.contains(quad)) {
                quads.add(quad);
                graphs.add(quad.getGraph());
                added++;
            }
        }
        return new Changes(graphs.size(), added, removed);
    }
}
