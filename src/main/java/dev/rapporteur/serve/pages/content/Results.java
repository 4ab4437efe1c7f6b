package dev.rapporteur.serve.pages.content;

import dev.rapporteur.query.Bounds;
import dev.rapporteur.query.Table;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import dev.rapporteur.serve.pages.web.Visit;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** The answer to a canned query, page by page. */
public record Results(Desk desk) {
    private static final String PARAMETER = "answer";
    /** Rows of one page. */
    private static final int PAGE = 100;

    /** The part of an answer that is on the page which is visited. */
    public static Bounds bounds(Visit visit, Duration time) {
        return new Bounds((visit.page(PARAMETER) - 1L) * PAGE, PAGE, time);
    }

    public Section.Table of(Table table, String question) {
        List<List<Cell>> rows =
                table.rows().stream().map(row -> cells(row, table.columns())).toList();
        Pager pager = desk.pager(PARAMETER, table.isCut());
        String caption =
                question + ": " + (pager.isNeeded() ? "page " + pager.page() : Counts.of(rows.size(), "row", "rows"));
        return new Section.Table("Answer", caption, table.columns(), rows, pager);
    }

    private List<Cell> cells(Binding row, List<String> columns) {
        return columns.stream().map(column -> cell(row.get(Var.alloc(column)))).toList();
    }

    private Cell cell(@Nullable Node value) {
        return value == null ? new Cell(List.of()) : Cell.of(desk.value(value));
    }
}
