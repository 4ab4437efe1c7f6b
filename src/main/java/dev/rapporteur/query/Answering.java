package dev.rapporteur.query;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** What can be asked: a dataset, or a server that has one open. */
public interface Answering {
    /** Says in an answer of a server that a limit has cut it. */
    String TRUNCATED = "Rapporteur-Truncated";

    /**
     * Asks a query.
     *
     * @param values what is known already, by variable
     * @param rows takes the answer while it can be read
     */
    <T> T select(Query query, Map<String, Node> values, Duration limit, Function<RowSet, T> rows);

    /** Asks a dataset on this machine. */
    static Answering of(Dataset dataset) {
        return new Answering() {
            @Override
            public <T> T select(Query query, Map<String, Node> values, Duration limit, Function<RowSet, T> rows) {
                return Txn.calculateRead(dataset.asDatasetGraph(), () -> {
                    QueryExecBuilder builder = QueryExec.dataset(dataset.asDatasetGraph())
                            .query(query)
                            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
                    values.forEach(builder::substitution);
                    try (QueryExec execution = builder.build()) {
                        return rows.apply(execution.select());
                    }
                });
            }
        };
    }

    /** Asks a server, which may have limits of its own. */
    static Answering at(URI address) {
        return new ServerAnswering(address);
    }

    /** Whether a limit has cut an answer. */
    static boolean isCut(HttpResponse<?> answer) {
        return answer.headers().firstValue(TRUNCATED).isPresent();
    }
}
