package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the dataset says of a thing, as it says it. */
record Statements(Desk desk) {
    private static final PageQuery REFERENCES = PageQuery.named("references");
    /** Statements about one thing that are shown. */
    private static final int MOST = 200;

    List<Section> about(Node thing) {
        List<Section> sections = new ArrayList<>(of(thing));
        sections.addAll(to(thing));
        return sections;
    }

    /** Statements about the thing. */
    private List<Section> of(Node thing) {
        List<List<Cell>> rows;
        try (Stream<Triple> triples = desk.lookup().dataset().getUnionGraph().stream(thing, Node.ANY, Node.ANY)) {
            rows = triples.limit(MOST)
                    .distinct()
                    .sorted(Comparator.comparing(Triple::toString))
                    .map(triple -> row(triple.getPredicate(), triple.getObject()))
                    .toList();
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(folded(new Section.Table(
                        "Statements",
                        "What the dataset says about this thing, at most " + MOST + " statements",
                        List.of("property", "value"),
                        rows,
                        desk.pager("statements", false))));
    }

    /** Statements in which other things refer to it. */
    private List<Section> to(Node thing) {
        int from = (desk.visit().page("reverse-links") - 1) * Desk.PAGE;
        List<Row> found = REFERENCES.rows(desk.lookup(), Map.of("thing", thing), from, Desk.PAGE + 1);
        List<List<Cell>> rows = found.stream()
                .limit(Desk.PAGE)
                .map(row -> List.of(Cell.of(desk.link(row.node("other"))), Cell.of(desk.value(row.node("property")))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(folded(new Section.Table(
                        "Reverse links",
                        "What refers to this thing, and by which property",
                        List.of("thing", "property"),
                        rows,
                        desk.pager("reverse-links", found.size() > Desk.PAGE))));
    }

    private Section folded(Section.Table table) {
        return new Section.Folded(table, desk.visit().parameters().containsKey(table.anchor()));
    }

    private List<Cell> row(Node property, Node value) {
        return List.of(Cell.of(desk.value(property)), Cell.of(desk.value(value)));
    }
}
