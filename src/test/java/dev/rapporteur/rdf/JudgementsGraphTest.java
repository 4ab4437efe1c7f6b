package dev.rapporteur.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class JudgementsGraphTest {
    private static final String A = "article/a1/claim/3";
    private static final String B = "article/b2/claim/4";
    private static final Judgement MERGE = new Judgement(
            Verdict.SAME, "same-target", A, B, "the same target", "salt embargo on Ruritania", "embargo on salt");
    private static final Judgement REFUSAL =
            new Judgement(Verdict.DIFFERENT, "other-day", A, B, "the days differ", "2031-03-04", "2031-03-05");
    private static final Judgement BY_HAND =
            new Judgement(Verdict.SAME, Judgement.BY_HAND, A, B, "a human takes them for the same", "", "");
    private static final Ruling RULING = new Ruling(
            Verdict.DIFFERENT,
            A,
            B,
            Optional.of("Ana Ruiz"),
            Optional.of(LocalDate.of(2031, 3, 9)),
            Optional.of("two calls"));

    @Test
    void tellsWhoDecidedWhatAndWhy() {
        Graph graph = JudgementsGraph.write(List.of(MERGE, REFUSAL, BY_HAND), List.of(RULING), Iris.DEFAULT);
        assertEquals(List.of(), Shapes.load().validate(graph));
        assertEquals("same | the same target | salt embargo on Ruritania", told(graph, "same-target"));
        assertEquals("different | the days differ | 2031-03-04", told(graph, "other-day"));
        assertEquals("different | two calls | ", told(graph, "by-hand"));
        assertTrue(graph.contains(node("by-hand"), Rap.judgedBy, Literals.text("Ana Ruiz")));
        assertTrue(graph.contains(node("by-hand"), Rap.judgedOn, Literals.date(LocalDate.of(2031, 3, 9))));
    }

    @Test
    void ofTwoHumansTheOneWhoPartsIsWritten() {
        Graph graph = JudgementsGraph.write(List.of(), List.of(Ruling.of(Verdict.SAME, A, B), RULING), Iris.DEFAULT);
        assertEquals(List.of(), Shapes.load().validate(graph));
        assertEquals("different | two calls | ", told(graph, "by-hand"));
    }

    private static Node node(String rule) {
        return NodeFactory.createURI("http://localhost:3030/judgement/" + rule + "/a1/claim/3/b2/claim/4");
    }

    private static String told(Graph graph, String rule) {
        String verdict =
                graph.find(node(rule), Rap.verdict, Node.ANY).next().getObject().getLocalName();
        return verdict + " | " + words(graph, rule, RDFS.comment.asNode()) + " | " + words(graph, rule, Rap.leftText);
    }

    private static String words(Graph graph, String rule, Node property) {
        return graph
                .find(node(rule), property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .findFirst()
                .orElse("");
    }
}
