package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Where reports of an event exclude each other: the canned query, asked about one event. */
record Contradictions(Desk desk) {
    private static final PageQuery CANNED = PageQuery.canned("contradictions");

    List<Section> about(Node event) {
        List<Row> rows = CANNED.rows(desk.lookup(), Map.of("event", event), 0, Desk.PAGE);
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        "Contradictions",
                        "Where reports exclude each other",
                        List.of("in", "one tells", "another tells"),
                        rows.stream().map(this::row).toList(),
                        Pager.NONE));
    }

    private List<Cell> row(Row row) {
        return List.of(
                Cell.of(Piece.text(row.text("aspect"))),
                side(row, "value", "outlets", "since", "quote"),
                side(row, "otherValue", "otherOutlets", "otherSince", "otherQuote"));
    }

    private Cell side(Row row, String value, String outlets, String since, String quote) {
        return Cell.of(
                Piece.marked(row.text(value), "value"),
                Piece.text(" " + row.text(outlets) + ", "),
                desk.day(row.findText(since)),
                Piece.text(": “" + row.text(quote) + "”"));
    }
}
