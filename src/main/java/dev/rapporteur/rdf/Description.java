package dev.rapporteur.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * What a graph says about one thing. What must be there and is not, or is there twice, is an
 * {@link IllegalArgumentException} that names the thing and the property.
 */
record Description(Graph graph, Node subject) {
    Description of(Node other) {
        return new Description(graph, other);
    }

    boolean isA(Node type) {
        return graph.contains(subject, RDF.type.asNode(), type);
    }

    /** The values in the order of the text where that is written, else sorted. */
    List<Node> all(Node property) {
        return Sequence.apply(property, values(property), texts(values(Rap.sequence)));
    }

    List<String> texts(Node property) {
        return texts(all(property));
    }

    Optional<Node> find(Node property) {
        List<Node> values = values(property);
        if (values.size() > 1) {
            throw broken("has " + values.size() + " values of", property);
        }
        return values.stream().findFirst();
    }

    Node one(Node property) {
        return find(property).orElseThrow(() -> broken("lacks", property));
    }

    Optional<String> findText(Node property) {
        return find(property).map(Node::getLiteralLexicalForm);
    }

    String text(Node property) {
        return one(property).getLiteralLexicalForm();
    }

    int integer(Node property) {
        return Integer.parseInt(text(property));
    }

    boolean bool(Node property) {
        return Boolean.parseBoolean(text(property));
    }

    /** The value of a closed set whose concept the property has. */
    <E extends Enum<E>> E concept(Node property, E[] choices) {
        Node concept = one(property);
        for (E choice : choices) {
            if (Rap.concept(choice).equals(concept)) {
                return choice;
            }
        }
        throw broken("has an unknown value " + concept + " of", property);
    }

    private List<Node> values(Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
    }

    private static List<String> texts(List<Node> literals) {
        return literals.stream().map(Node::getLiteralLexicalForm).toList();
    }

    private IllegalArgumentException broken(String what, Node property) {
        return new IllegalArgumentException(
                "<" + subject + "> " + what + " <" + property + ">; the graph is damaged: load its article again");
    }
}
