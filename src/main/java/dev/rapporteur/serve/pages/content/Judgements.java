package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.JudgementsGraph;
import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Why things were put together, and why others were not, in words. */
record Judgements(Desk desk) {
    /** Judgements of one kind that are shown. */
    private static final int MOST = 30;

    /** What was judged of claims, or of people as articles name them. */
    List<Section> about(List<Node> parts) {
        Set<Node> judgements = new LinkedHashSet<>();
        for (Node part : parts) {
            judgements.addAll(desk.lookup().subjects(Rap.left, part, MOST));
            judgements.addAll(desk.lookup().subjects(Rap.right, part, MOST));
        }
        return Stream.of(
                        section(judgements, "same", "Why these were put together"),
                        section(judgements, "different", "What was kept apart"))
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> section(Set<Node> judgements, String verdict, String heading) {
        List<Node> some = judgements.stream()
                .filter(judgement -> desk.lookup()
                        .find(judgement, Rap.verdict)
                        .filter(node -> node.getLocalName().equals(verdict))
                        .isPresent())
                .toList();
        List<List<Piece>> notes =
                new ArrayList<>(some.stream().limit(MOST).map(this::note).toList());
        if (some.size() > MOST) {
            notes.add(List.of(Piece.text("… and " + (some.size() - MOST) + " more")));
        }
        return notes.isEmpty() ? List.of() : List.of(new Section.Notes(heading, notes));
    }

    /** "the same people at the same time": one and other (judgement). */
    private List<Piece> note(Node judgement) {
        Lookup lookup = desk.lookup();
        List<Piece> words = new ArrayList<>();
        words.add(Piece.link(reason(judgement), desk.href(judgement)));
        words.add(Piece.text(": "));
        words.add(side(judgement, Rap.left, Rap.leftText));
        words.add(Piece.text(" / "));
        words.add(side(judgement, Rap.right, Rap.rightText));
        lookup.findText(judgement, Rap.judgedBy).ifPresent(who -> words.add(Piece.text(" — judged by " + who)));
        return words;
    }

    private String reason(Node judgement) {
        boolean byHand = desk.lookup()
                .find(judgement, Rap.rule)
                .filter(JudgementsGraph.BY_HAND::equals)
                .isPresent();
        return desk.lookup()
                .findText(judgement, RDFS.comment.asNode())
                .orElse(byHand ? "judged by a human" : "judged by a rule");
    }

    private Piece side(Node judgement, Node property, Node text) {
        Lookup lookup = desk.lookup();
        Node part = lookup.find(judgement, property).orElse(judgement);
        return Piece.link(lookup.findText(judgement, text).orElseGet(() -> lookup.label(part)), desk.href(part));
    }
}
