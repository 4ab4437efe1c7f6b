package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A named graph other than an article's: how much it holds, some of it, and where to get all of it. */
record GraphPortrait(Desk desk) {
    private static final int SAMPLE = 50;

    Portrait of(Node graph) {
        String name = graph.getURI().substring(graph.getURI().lastIndexOf('/') + 1);
        String whole = desk.visit().root() + "rapporteur/get?graph="
                + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts(
                "In short",
                new FactList(desk, graph)
                        .add("All of it", List.of(Piece.link("the whole graph, in the format that you ask for", whole)))
                        .facts()));
        sections.add(sample(graph));
        sections.addAll(new Statements(desk).about(graph));
        return new Portrait(
                "Named graph",
                "Graph: " + name,
                graph.getURI(),
                Optional.empty(),
                List.of(Piece.text(purpose(name))),
                sections);
    }

    private Section sample(Node graph) {
        List<List<Section.Cell>> rows;
        try (Stream<Triple> triples = desk.lookup().dataset().getGraph(graph).stream()) {
            rows = triples.limit(SAMPLE)
                    .map(triple -> List.of(
                            Section.Cell.of(desk.link(triple.getSubject())),
                            Section.Cell.of(desk.value(triple.getPredicate())),
                            Section.Cell.of(desk.value(triple.getObject()))))
                    .toList();
        }
        return new Section.Table(
                "Some of it",
                "Some statements of this graph, at most " + SAMPLE,
                List.of("thing", "property", "value"),
                rows,
                desk.pager("some-of-it", false));
    }

    private static String purpose(String name) {
        return switch (name) {
            case "authority" -> "What the world at large knows: countries, outlets, offices, organizations.";
            case "consolidated" ->
                "People, organizations and events across articles: all that follows from the claims.";
            case "judgements" -> "Every merge and refused merge, with its rule and what was compared.";
            case "ledger" -> "How each input stands.";
            case "history" -> "Versions of articles that were replaced or withdrawn.";
            default -> "";
        };
    }
}
