package dev.rapporteur.rdf;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * The file in which humans write what is the same and what is not. Whatever base its IRIs start with, they name the
 * same articles.
 */
public final class RulingFile {
    /** How such a file begins. */
    public static final String BEGIN = "@prefix rap: <" + Rap.NS + "> .\n" + "@prefix rdfs: <" + RDFS.getURI() + "> .\n"
            + "@prefix xsd: <" + XSD.getURI() + "> .\n";

    private static final Pattern BELOW_BASE = Pattern.compile(".*?/(article/.*)");

    private RulingFile() {}

    /**
     * The judgements of a file, sorted.
     *
     * @param base what relative IRIs in it are relative to
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no Turtle, or one of its judgements lacks what it must have
     */
    public static List<Ruling> read(Path file, Iris base) throws IOException {
        Graph graph;
        try {
            graph = RDFParser.fromString(Files.readString(file), Lang.TURTLE)
                    .base(base.base())
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .toGraph();
        } catch (RiotException e) {
            throw new IllegalArgumentException("no Turtle: " + e.getMessage(), e);
        }
        return graph
                .find(Node.ANY, RDF.type.asNode(), Rap.Judgement)
                .mapWith(triple -> ruling(graph, triple.getSubject()))
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static Ruling ruling(Graph graph, Node node) {
        try {
            return new Ruling(
                    verdict(one(graph, node, Rap.verdict)),
                    path(one(graph, node, Rap.left)),
                    path(one(graph, node, Rap.right)),
                    find(graph, node, Rap.judgedBy).map(Node::getLiteralLexicalForm),
                    find(graph, node, Rap.judgedOn)
                            .map(Node::getLiteralLexicalForm)
                            .map(Literals::parseDate),
                    find(graph, node, RDFS.comment.asNode()).map(Node::getLiteralLexicalForm));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("<" + node + ">: " + e.getMessage(), e);
        }
    }

    private static Verdict verdict(Node concept) {
        return Stream.of(Verdict.values())
                .filter(verdict -> Rap.concept(verdict).equals(concept))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the verdict is " + concept + "; it must be rap:same or rap:different"));
    }

    private static String path(Node resource) {
        if (!resource.isURI()) {
            throw new IllegalArgumentException(resource + " is no IRI");
        }
        Matcher below = BELOW_BASE.matcher(resource.getURI());
        return below.matches() ? below.group(1) : resource.getURI();
    }

    private static Node one(Graph graph, Node node, Node property) {
        return find(graph, node, property)
                .orElseThrow(() -> new IllegalArgumentException("it has no rap:" + property.getLocalName()));
    }

    /** @throws IllegalArgumentException if there are several */
    private static Optional<Node> find(Graph graph, Node node, Node property) {
        List<Node> values = graph.find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
        if (values.size() > 1) {
            throw new IllegalArgumentException("it has " + values.size() + " of rap:" + property.getLocalName());
        }
        return values.stream().findFirst();
    }

    /** A judgement as it stands in the file, with the prefixes that the file begins with. */
    public static String write(Ruling ruling, Iris iris) {
        StringBuilder text = new StringBuilder();
        text.append("\n<")
                .append(iris.judgement(Judgement.BY_HAND, ruling.left(), ruling.right()))
                .append("> a rap:Judgement ;\n");
        text.append("    rap:verdict rap:")
                .append(ruling.verdict().name().toLowerCase(Locale.ROOT))
                .append(" ;\n");
        text.append("    rap:left <").append(iris.below(ruling.left())).append("> ;\n");
        text.append("    rap:right <").append(iris.below(ruling.right())).append('>');
        ruling.judgedBy().ifPresent(name -> text.append(" ;\n    rap:judgedBy ").append(quoted(name)));
        ruling.judgedOn().ifPresent(day -> text.append(" ;\n    rap:judgedOn \"")
                .append(Literals.date(day).getLiteralLexicalForm())
                .append("\"^^xsd:date"));
        ruling.note().ifPresent(words -> text.append(" ;\n    rdfs:comment ").append(quoted(words)));
        return text.append(" .\n").toString();
    }

    private static String quoted(String words) {
        return NodeFmtLib.strTTL(Literals.text(words));
    }
}
