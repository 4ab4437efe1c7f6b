package dev.rapporteur.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** One named graph that is made equal to another, by its differences only. Runs within the caller's transaction. */
record GraphReplacement(DatasetGraph quads, Node name) {

    Changes with(Graph graph) {
        Set<Triple> old = read();
        Set<Triple> wanted = graph.stream().collect(java.util.stream.Collectors.toSet());
        List<Triple> removed =
                old.stream().filter(triple -> !wanted.contains(triple)).toList();
        List<Triple> added =
                wanted.stream().filter(triple -> !old.contains(triple)).toList();
        // Removals first: two spellings of a number are one value on disk, and removing the old one last would lose
        // both.
        removed.forEach(triple -> quads.delete(Quad.create(name, triple)));
        added.forEach(triple -> quads.add(Quad.create(name, triple)));
        return new Changes(removed.isEmpty() && added.isEmpty() ? 0 : 1, added.size(), removed.size());
    }

    private Set<Triple> read() {
        Set<Triple> triples = new HashSet<>();
        quads.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }
}
