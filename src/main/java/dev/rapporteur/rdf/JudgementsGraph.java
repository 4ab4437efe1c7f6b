package dev.rapporteur.rdf;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Ruling;
import java.util.Collection;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What was judged to be the same and what was not, by rules and by humans, as one named graph. */
public final class JudgementsGraph {
    /** The rule of what humans decided. */
    public static final Node BY_HAND = Literals.text(Judgement.BY_HAND);

    private JudgementsGraph() {}

    /**
     * Writes judgements as triples without blank nodes: a pure function of its arguments.
     *
     * @param judgements what rules decided; what they report of humans is written from the humans' own words
     * @param rulings what humans decided
     */
    public static Graph write(Collection<Judgement> judgements, Collection<Ruling> rulings, Iris iris) {
        Triples triples = new Triples();
        judgements.stream()
                .filter(judgement -> !judgement.rule().equals(Judgement.BY_HAND))
                .forEach(judgement -> write(judgement, triples, iris));
        rulings.stream()
                .sorted(Comparator.comparing(Ruling::verdict).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(ruling -> write(ruling, triples, iris));
        return triples.graph();
    }

    private static void write(Judgement judgement, Triples triples, Iris iris) {
        Node node = node(judgement.verdict(), judgement.rule(), judgement.left(), judgement.right(), triples, iris);
        triples.text(node, RDFS.comment.asNode(), judgement.reason())
                .text(node, Rap.leftText, judgement.leftWords())
                .text(node, Rap.rightText, judgement.rightWords());
    }

    /** Of several about the same two that which counts is written: the one that keeps them apart. */
    private static void write(Ruling ruling, Triples triples, Iris iris) {
        Node known = Triples.iri(iris.judgement(Judgement.BY_HAND, ruling.left(), ruling.right()));
        if (triples.graph().contains(known, RDF.type.asNode(), Node.ANY)) {
            return;
        }
        Node node = node(ruling.verdict(), Judgement.BY_HAND, ruling.left(), ruling.right(), triples, iris);
        triples.text(node, Rap.judgedBy, ruling.judgedBy()).text(node, RDFS.comment.asNode(), ruling.note());
        ruling.judgedOn().ifPresent(day -> triples.add(node, Rap.judgedOn, Literals.date(day)));
    }

    private static Node node(
            Judgement.Verdict verdict, String rule, String left, String right, Triples triples, Iris iris) {
        Node node = Triples.iri(iris.judgement(rule, left, right));
        triples.add(node, RDF.type.asNode(), Rap.Judgement)
                .add(node, Rap.verdict, Rap.concept(verdict))
                .text(node, Rap.rule, rule)
                .add(node, Rap.left, Triples.iri(iris.below(left)))
                .add(node, Rap.right, Triples.iri(iris.below(right)));
        return node;
    }
}
