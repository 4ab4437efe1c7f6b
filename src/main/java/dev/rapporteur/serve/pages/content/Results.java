package dev.rapporteur.serve.pages.content;

import dev.rapporteur.query.Table;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** The answer to a canned query, page by page. */
public record Results(Desk desk) {
    /** Rows of one page. */
    private static final int PAGE = 100;

    public Section.Table of(Table table, String caption) {
        int from = Math.min((desk.visit().page("answer") - 1) * PAGE, table.rows().size());
        int to = Math.min(from + PAGE, table.rows().size());
        List<List<Cell>> rows = table.rows().subList(from, to).stream()
                .map(row -> cells(row, table.columns()))
                .toList();
        Pager pager = desk.pager("answer", to < table.rows().size());
        return new Section.Table("Answer", caption, table.columns(), rows, pager);
    }

    private List<Cell> cells(Binding row, List<String> columns) {
        return columns.stream().map(column -> cell(row.get(Var.alloc(column)))).toList();
    }

    private Cell cell(@Nullable Node value) {
        return value == null ? new Cell(List.of()) : Cell.of(desk.value(value));
    }
}
