package dev.rapporteur.rdf;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.Path;

/** What a graph must look like to be loaded: the SHACL shapes of {@code ontology/shapes.ttl}, and no blank nodes. */
public final class Shapes {
    private static final String FILE = "/ontology/shapes.ttl";

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** Loads the shapes from the class path. The result may be kept and shared between threads. */
    public static Shapes load() {
        InputStream file = Objects.requireNonNull(Shapes.class.getResourceAsStream(FILE), FILE);
        Graph graph = RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        return new Shapes(org.apache.jena.shacl.Shapes.parse(graph));
    }

    /** Whatever is wrong with the graph of an article, of the authority or of the consolidation; sorted. */
    public List<Violation> validate(Graph graph) {
        Stream<Violation> shaped = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::violation);
        return Stream.concat(shaped, blankNodes(graph)).distinct().sorted().toList();
    }

    private static Violation violation(ReportEntry entry) {
        Path path = entry.resultPath();
        return new Violation(entry.focusNode().toString(), path == null ? "" : shortened(path), entry.message());
    }

    private static String shortened(Path path) {
        String iri = path.toString();
        return iri.replace("<" + Rap.NS, "rap:")
                .replace("<http://www.w3.org/2000/01/rdf-schema#", "rdfs:")
                .replace(">", "");
    }

    private static Stream<Violation> blankNodes(Graph graph) {
        return graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .filter(Node::isBlank)
                .map(n -> new Violation(
                        "_:" + n.getBlankNodeLabel(),
                        "",
                        "A blank node cannot be named, replaced or linked to. Give it an IRI under the base."));
    }
}
