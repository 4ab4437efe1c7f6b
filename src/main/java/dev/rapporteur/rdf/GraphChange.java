package dev.rapporteur.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What must change in a graph, in this order: the subjects lose all their properties but the kept ones, the removed
 * triples go, the added ones come.
 *
 * @param subjects things that are gone or described anew
 * @param kept properties that come and go one by one
 * @param owned properties whose values belong to the subject alone, and lose their properties with it
 */
public record GraphChange(Set<Node> subjects, Set<Node> kept, Set<Node> owned, Graph removed, Graph added) {
    public GraphChange {
        subjects = Set.copyOf(subjects);
        kept = Set.copyOf(kept);
        owned = Set.copyOf(owned);
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
        subjects.forEach(subject -> strip(subject, before, gone));
        removed.find().filterKeep(before::contains).forEach(gone::add);
        Set<Triple> come = new HashSet<>();
        added.find().forEach(triple -> {
            if (!gone.remove(triple) && !before.contains(triple)) {
                come.add(triple);
            }
        });
        return new Difference(gone, come);
    }

    private void strip(Node subject, Lookup before, Set<Triple> gone) {
        for (Triple triple : before.about(subject)) {
            if (!kept.contains(triple.getPredicate()) && gone.add(triple) && owned.contains(triple.getPredicate())) {
                strip(triple.getObject(), before, gone);
            }
        }
    }

    /** Triples that go, and triples that come after that. */
    public record Difference(Set<Triple> gone, Set<Triple> come) {
        public Difference {
            gone = Set.copyOf(gone);
            come = Set.copyOf(come);
        }
    }
}
