package dev.rapporteur.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What must change in a graph, in this order: the subjects lose all their properties but the kept ones, the removed
 * triples go, the added ones come.
 */
public record GraphChange(Set<Node> subjects, Set<Node> kept, Graph removed, Graph added) {
    public GraphChange {
        subjects = Set.copyOf(subjects);
        kept = Set.copyOf(kept);
    }

    /** Finds triples in the graph that is to change. */
    public interface Lookup {
        /** All triples with this subject. */
        Set<Triple> about(Node subject);

        boolean contains(Triple triple);
    }

    /**
     * The triples that really go and come.
     *
     * @param before the graph as it is
     */
    public Difference from(Lookup before) {
        Set<Triple> gone = new HashSet<>();
        for (Node subject : subjects) {
            before.about(subject).stream()
                    .filter(triple -> !kept.contains(triple.getPredicate()))
                    .forEach(gone::add);
        }
        removed.find().filterKeep(before::contains).forEach(gone::add);
        Set<Triple> come = new HashSet<>();
        added.find().forEach(triple -> {
            if (!gone.remove(triple) && !before.contains(triple)) {
                come.add(triple);
            }
        });
        return new Difference(gone, come);
    }

    /** Triples that go, and triples that come after that. */
    public record Difference(Set<Triple> gone, Set<Triple> come) {
        public Difference {
            gone = Set.copyOf(gone);
            come = Set.copyOf(come);
        }
    }
}
