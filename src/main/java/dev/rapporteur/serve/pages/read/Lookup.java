package dev.rapporteur.serve.pages.read;

import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.Prefixes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the dataset holds at one moment, all its graphs as one.
 *
 * @param limit how long a question to it may take
 */
public record Lookup(DatasetGraph dataset, Iris iris, Duration limit) {
    private static final Comparator<Node> SORTED = Comparator.comparing(Node::toString);

    private Graph union() {
        return dataset.getUnionGraph();
    }

    /** The resource with this path below the base. */
    public Node below(String path) {
        return NodeFactory.createURI(iris.below(path));
    }

    public Node consolidated() {
        return NodeFactory.createURI(iris.consolidatedGraph());
    }

    /** Whether anything is said about a thing. */
    public boolean describes(Node thing) {
        return union().contains(thing, Node.ANY, Node.ANY);
    }

    /** Whether it is here now: more is said of it than where it has gone. */
    public boolean isHere(Node thing) {
        try (Stream<Triple> said = union().stream(thing, Node.ANY, Node.ANY)) {
            return said.anyMatch(triple -> !triple.getPredicate().equals(DCTerms.isReplacedBy.asNode()));
        }
    }

    /** Whether it is a named graph. */
    public boolean isGraph(Node thing) {
        return dataset.containsGraph(thing);
    }

    /** The values of a property, sorted, at most so many. */
    public List<Node> all(Node thing, Node property, int most) {
        try (Stream<Node> values = objects(thing, property)) {
            return values.distinct().limit(most).sorted(SORTED).toList();
        }
    }

    /** The first of the values in the order of their letters. */
    public Optional<Node> find(Node thing, Node property) {
        try (Stream<Node> values = objects(thing, property)) {
            return values.min(SORTED);
        }
    }

    /** The first of those of which something is a value. */
    public Optional<Node> findSubject(Node property, Node value) {
        try (Stream<Node> subjects = union().stream(Node.ANY, property, value).map(triple -> triple.getSubject())) {
            return subjects.min(SORTED);
        }
    }

    /** Those of which something is a value, sorted, at most so many. */
    public List<Node> subjects(Node property, Node value, int most) {
        try (Stream<Node> subjects = union().stream(Node.ANY, property, value).map(triple -> triple.getSubject())) {
            return subjects.distinct().limit(most).sorted(SORTED).toList();
        }
    }

    public boolean isA(Node thing, Node type) {
        return union().contains(thing, RDF.type.asNode(), type);
    }

    public Optional<String> findText(Node thing, Node property) {
        return find(thing, property).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /** What people call a thing; what its address ends in if nobody calls it anything. */
    public String label(Node thing) {
        return findText(thing, RDFS.label.asNode()).orElseGet(() -> lastWords(thing));
    }

    /** An IRI of another vocabulary with its prefix, if we know one. */
    public String shortened(Node thing) {
        String iri = thing.toString();
        return Prefixes.of(iris).entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    private String lastWords(Node thing) {
        String text = thing.isLiteral() ? thing.getLiteralLexicalForm() : thing.toString();
        return text.startsWith(iris.base()) ? text.substring(iris.base().length()) : text;
    }

    private Stream<Node> objects(Node thing, Node property) {
        return union().stream(thing, property, Node.ANY).map(triple -> triple.getObject());
    }
}
