package dev.rapporteur.rdf;

import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads back what a dataset holds across articles, and why.
 *
 * @param consolidated the graph of people and events
 * @param judgements the graph of what led to them
 */
public record Consolidated(Graph consolidated, Graph judgements, Iris iris) {

    /** What people call it; empty where the dataset has nothing of that IRI. */
    public Optional<String> label(String iri) {
        return text(consolidated, node(iri), RDFS.label.asNode());
    }

    /** Local name of its status; empty for what has none: a person, an organization. */
    public Optional<String> status(String iri) {
        return objects(node(iri), Rap.status).map(Node::getLocalName).findFirst();
    }

    /** The claims that report it. */
    public List<ClaimRef> claims(String iri) {
        return objects(node(iri), Rap.reportedIn)
                .flatMap(claim -> iris.findClaim(claim.getURI()).stream())
                .sorted()
                .toList();
    }

    /** The judgements about any of its claims or mentions, sorted. */
    public List<Judgement> judgements(String iri) {
        Set<Node> parts = Stream.concat(objects(node(iri), Rap.reportedIn), objects(node(iri), Rap.mentionedAs))
                .collect(Collectors.toSet());
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        judgements.find(Node.ANY, Rap.left, part).toList().stream(),
                        judgements.find(Node.ANY, Rap.right, part).toList().stream()))
                .map(triple -> judgement(triple.getSubject()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What a claim or mention, by its path, is or is about across articles. */
    public Optional<String> owner(String path) {
        Node part = node(iris.below(path));
        return Stream.of(Rap.reportedIn, Rap.mentionedAs)
                .flatMap(property -> consolidated.find(Node.ANY, property, part).toList().stream())
                .map(triple -> triple.getSubject().getURI())
                .findFirst();
    }

    private Judgement judgement(Node node) {
        boolean same = judgements.contains(node, Rap.verdict, Rap.concept(Verdict.SAME));
        return new Judgement(
                same ? Verdict.SAME : Verdict.DIFFERENT,
                text(judgements, node, Rap.rule).orElse(""),
                path(node, Rap.left),
                path(node, Rap.right),
                reason(node),
                text(judgements, node, Rap.leftText).orElse(""),
                text(judgements, node, Rap.rightText).orElse(""));
    }

    /** A human's note with the human's name, or the reason of a rule. */
    private String reason(Node node) {
        return Stream.of(RDFS.comment.asNode(), Rap.judgedBy, Rap.judgedOn)
                .flatMap(property -> text(judgements, node, property).stream())
                .collect(Collectors.joining(", "));
    }

    private String path(Node judgement, Node side) {
        return judgements
                .find(judgement, side, Node.ANY)
                .next()
                .getObject()
                .getURI()
                .substring(iris.base().length());
    }

    private Stream<Node> objects(Node subject, Node property) {
        return consolidated.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream();
    }

    private static Optional<String> text(Graph graph, Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .findFirst();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
