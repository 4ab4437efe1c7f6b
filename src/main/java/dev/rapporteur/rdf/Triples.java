package dev.rapporteur.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph in the making. */
final class Triples {
    private final Graph graph = GraphFactory.createDefaultGraph();

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    Graph graph() {
        return graph;
    }

    /** Says what a thing is and what people call it. */
    Triples describe(Node subject, Node type, String label) {
        return add(subject, RDF.type.asNode(), type).text(subject, RDFS.label.asNode(), label);
    }

    /** Says it unless the thing has a label already: a place is called once, however often it is told of. */
    Triples describeOnce(Node subject, Node type, String label) {
        return isDescribed(subject) ? this : describe(subject, type, label);
    }

    boolean isDescribed(Node subject) {
        return graph.contains(subject, RDFS.label.asNode(), Node.ANY);
    }

    /** Whether these words are its label. */
    boolean isCalled(Node subject, String label) {
        return graph.contains(subject, RDFS.label.asNode(), Literals.text(label));
    }

    Triples add(Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
        return this;
    }

    Triples text(Node subject, Node property, String words) {
        return add(subject, property, Literals.text(words));
    }

    Triples text(Node subject, Node property, Optional<String> words) {
        words.ifPresent(w -> text(subject, property, w));
        return this;
    }

    Triples texts(Node subject, Node property, List<String> words) {
        return addAll(subject, property, words.stream().map(Literals::text).toList());
    }

    /** Adds values whose order matters. */
    Triples addAll(Node subject, Node property, List<Node> values) {
        values.forEach(v -> add(subject, property, v));
        String order = Sequence.of(property, values);
        return order.isEmpty() ? this : text(subject, Rap.sequence, order);
    }
}
