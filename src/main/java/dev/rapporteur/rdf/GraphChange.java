package dev.rapporteur.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What must change in a graph, in this order: the subjects lose these properties, the removed triples go, the added
 * ones come. Only what is named is looked up, however much else there is about a subject.
 *
 * @param subjects things that are gone or described anew, and the properties by which they are described
 * @param owned properties whose values belong to the subject alone, and the properties that these lose with it
 */
public record GraphChange(Map<Node, Set<Node>> subjects, Map<Node, Set<Node>> owned, Graph removed, Graph added) {
    public GraphChange {
        subjects = Map.copyOf(subjects);
        owned = Map.copyOf(owned);
    }

    /** Finds triples in the graph that is to change. */
    public interface Lookup {
        Collection<Triple> find(Node subject, Node property);

        boolean contains(Triple triple);
    }

    /**
     * The triples that really go and come.
     *
     * @param before the graph as it is
     */
    public Difference from(Lookup before) {
        Set<Triple> gone = new HashSet<>();
        subjects.forEach((subject, properties) -> strip(subject, properties, before, gone));
        removed.find().filterKeep(before::contains).forEach(gone::add);
        Set<Triple> come = new HashSet<>();
        added.find().forEach(triple -> {
            if (!gone.remove(triple) && !before.contains(triple)) {
                come.add(triple);
            }
        });
        return new Difference(gone, come);
    }

    private void strip(Node subject, Set<Node> properties, Lookup before, Set<Triple> gone) {
        for (Node property : properties) {
            for (Triple triple : before.find(subject, property)) {
                gone.add(triple);
                strip(triple.getObject(), owned.getOrDefault(property, Set.of()), before, gone);
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
