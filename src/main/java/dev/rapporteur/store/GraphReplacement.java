package dev.rapporteur.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** One named graph that is made equal to another, by its differences only. Runs within the caller's transaction. */
record GraphReplacement(DatasetGraph quads, Node name) {

    Changes with(Graph graph) {
        Set<Triple> old = read();
        return with(old, graph.stream().collect(Collectors.toSet()));
    }

    /** Changes only what the patch names. */
    Changes with(Patch patch) {
        Set<Triple> old = Stream.concat(patch.removed().stream(), patch.added().stream())
                .filter(triple -> quads.contains(Quad.create(name, triple)))
                .collect(Collectors.toSet());
        Set<Triple> wanted = new HashSet<>(old);
        patch.removed().stream().forEach(wanted::remove);
        patch.added().stream().forEach(wanted::add);
        return with(old, wanted);
    }

    private Changes with(Set<Triple> old, Set<Triple> wanted) {
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
