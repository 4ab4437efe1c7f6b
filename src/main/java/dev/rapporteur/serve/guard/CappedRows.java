package dev.rapporteur.serve.guard;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that end where an answer is full. Whoever writes them closes his brackets then, as at any other end. */
final class CappedRows implements RowSet {
    private final RowSet rows;
    private final Limits limits;
    private final Answer answer;
    private long given;

    CappedRows(RowSet rows, Limits limits, Answer answer) {
        this.rows = rows;
        this.limits = limits;
        this.answer = answer;
    }

    @Override
    public boolean hasNext() {
        if (answer.cut().isPresent() || !rows.hasNext()) {
            return false;
        }
        if (given >= limits.rows()) {
            answer.cut(new Cut(Cut.ROWS, limits.rows()));
            return false;
        }
        if (answer.size() >= limits.bytes()) {
            answer.cut(new Cut(Cut.BYTES, limits.bytes()));
            return false;
        }
        return true;
    }

    @Override
    public Binding next() {
        given++;
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
