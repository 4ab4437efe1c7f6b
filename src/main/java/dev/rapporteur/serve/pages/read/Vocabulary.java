package dev.rapporteur.serve.pages.read;

import dev.rapporteur.rdf.Rap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The words of {@code ontology/rapporteur.ttl} for its classes, properties and concepts. */
public record Vocabulary(Graph graph) {
    private static final String FILE = "/ontology/rapporteur.ttl";

    public static Vocabulary load() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Rap.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path: the program is incomplete");
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(graph);
    }

    /** Whether it has a label and a meaning. */
    public boolean knows(Node term) {
        return term.isURI() && graph.contains(term, RDFS.label.asNode(), Node.ANY);
    }

    /** What people call a term; the end of its IRI for one of another vocabulary. */
    public String label(Node term) {
        return text(term, RDFS.label.asNode(), term.isURI() ? localName(term.getURI()) : term.toString());
    }

    /** What a term means; nothing for one of another vocabulary. */
    public String meaning(Node term) {
        return text(term, RDFS.comment.asNode(), "");
    }

    /** Its classes or its properties, sorted. */
    public List<Node> terms(boolean classes) {
        Stream<Node> types = classes
                ? Stream.of(OWL2.Class.asNode())
                : Stream.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode());
        return types.flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private String text(Node term, Node property, String otherwise) {
        return graph.stream(term, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(otherwise);
    }

    private static String localName(String iri) {
        return iri.replaceFirst(".*[#/]", "");
    }
}
