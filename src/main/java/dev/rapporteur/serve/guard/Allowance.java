package dev.rapporteur.serve.guard;

import jakarta.servlet.ServletRequest;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What one request may use. A servlet finds its own with {@link #of(ServletRequest)}, runs its queries with
 * {@link #query} and its results through {@link #cap}: then it ends in time, and the client is told of a cut answer.
 */
public final class Allowance {
    private final Limits limits;
    private final Deadline deadline;
    private final Optional<Answer> capped;

    private Allowance(Limits limits, Deadline deadline, Optional<Answer> capped) {
        this.limits = limits;
        this.deadline = deadline;
        this.capped = capped;
    }

    /** The allowance of a request that has come through the filters. */
    public static Allowance of(ServletRequest request) {
        if (request.getAttribute(Allowance.class.getName()) instanceof Allowance found) {
            return found;
        }
        throw new IllegalStateException("the request has not come through the filters");
    }

    static Allowance of(Limits limits, Deadline deadline, Answer answer) {
        return new Allowance(limits, deadline, Optional.of(answer));
    }

    /** More time, and answers of any length: backups are read this way. */
    static Allowance ofAdmin(Limits limits) {
        return new Allowance(limits, Deadline.in(limits.updateTime()), Optional.empty());
    }

    /** When the work must end. */
    public Deadline deadline() {
        return deadline;
    }

    /**
     * Runs a query that ends in time with a {@link org.apache.jena.query.QueryCancelledException}. Let that pass: the
     * client gets a clear answer.
     */
    public QueryExec query(DatasetGraph dataset, Query query) {
        QueryExec exec = QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .set(ARQConstants.sysOptimizerFactory, GuardedAlgebra.FACTORY)
                .build();
        deadline.whenOver(exec::abort);
        return exec;
    }

    /** The same rows, but no more than an answer may have. */
    public RowSet cap(RowSet rows) {
        return capped.<RowSet>map(answer -> new CappedRows(rows, limits, answer))
                .orElse(rows);
    }

    /** Adds triples to a graph or dataset in memory, but no more than an answer may have. */
    public void copy(Iterator<Quad> quads, DatasetGraph into) {
        long bytes = 0;
        for (int n = 0; quads.hasNext(); n++) {
            deadline.check();
            if (capped.isPresent() && n == limits.rows()) {
                capped.get().cut(new Cut(Cut.ROWS, limits.rows()));
                return;
            }
            if (capped.isPresent() && bytes > limits.bytes()) {
                capped.get().cut(new Cut(Cut.BYTES, limits.bytes()));
                return;
            }
            Quad quad = quads.next();
            bytes += length(quad.getSubject()) + length(quad.getPredicate()) + length(quad.getObject());
            into.add(quad);
        }
    }

    private static long length(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.toString().length();
    }
}
