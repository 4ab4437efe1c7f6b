package dev.rapporteur.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The answer to a query, in the order of the query.
 *
 * @param columns names of the variables
 * @param rows what is bound in each row; a column may be unbound
 * @param isCut whether there are more rows than these
 */
public record Table(List<String> columns, List<Binding> rows, boolean isCut) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(Binding::detach)
                .toList(); // a store finds values when they are asked for, if it can still be asked
    }

    /** A whole answer. */
    public Table(List<String> columns, List<Binding> rows) {
        this(columns, rows, false);
    }

    /** So many rows of an answer at most. */
    static Table of(RowSet answer, int most) {
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < most && answer.hasNext()) {
            rows.add(answer.next());
        }
        return new Table(answer.getResultVars().stream().map(Var::getVarName).toList(), rows, answer.hasNext());
    }

    /** Writes the table in a format, UTF-8. The stream is flushed, not closed. */
    public void write(TableFormat format, OutputStream out) throws IOException {
        format.write(this, out);
        out.flush();
    }

    /**
     * The table as aligned text, one line per row.
     *
     * @param width cells of the terminal to fit into; longer words are cut. 0 for no limit
     */
    public String text(int width) {
        return new TextTable(this).lines(width);
    }

    RowSet rowSet() {
        return RowSetStream.create(columns.stream().map(Var::alloc).toList(), rows.iterator());
    }

    byte[] textBytes() {
        return text(0).getBytes(StandardCharsets.UTF_8);
    }
}
