package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** An outlet or agency: its articles, and those that cite it. */
record SourcePortrait(Desk desk) {
    private static final PageQuery ARTICLES = PageQuery.named("articles");

    Portrait of(Node source) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts(
                "In short",
                new FactList(desk, source)
                        .add("Also called", SKOS.altLabel.asNode(), "no other name")
                        .add("Home", Rap.country, "home unknown")
                        .add("Sites", Rap.domain, "no site known")
                        .facts()));
        sections.addAll(articles(source));
        sections.addAll(new Statements(desk).about(source));
        return new Portrait(
                desk.lookup().isA(source, Rap.NewsAgency) ? "News agency" : "Outlet",
                desk.lookup().label(source),
                source.getURI(),
                Optional.empty(),
                List.of(),
                sections);
    }

    private List<Section> articles(Node source) {
        int from = (desk.visit().page("articles") - 1) * Desk.PAGE;
        List<Row> found = ARTICLES.rows(desk.lookup(), Map.of("source", source), from, Desk.PAGE + 1);
        List<List<Cell>> rows = found.stream()
                .limit(Desk.PAGE)
                .map(row -> List.of(
                        Cell.of(desk.day(row.findText("published"))),
                        Cell.of(Piece.link(row.text("title"), desk.href(row.node("article")))),
                        Cell.of(Piece.text(row.text("parts")))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        "Articles",
                        "Articles that this outlet originated or carried, or that cite it, the latest first",
                        List.of("published", "article", "its part"),
                        rows,
                        desk.pager("articles", found.size() > Desk.PAGE)));
    }
}
