package dev.rapporteur.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;

/**
 * A question with a name.
 *
 * @param summary the question in one line
 * @param description more about it, or nothing
 * @param example a call with parameters, as one would type it
 * @param sparql the whole file, comments included
 */
public record CannedQuery(
        String name,
        String summary,
        String description,
        List<Parameter> parameters,
        Optional<String> example,
        String sparql) {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    public CannedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Asks the dataset, for 30 seconds at most.
     *
     * @param values by parameter name, as a user writes them
     * @throws BadParameterException if a parameter is unknown, missing, or has a value of the wrong type
     * @throws QueryTimeoutException if it takes too long
     */
    public Table run(Dataset dataset, Map<String, String> values) throws BadParameterException {
        return run(dataset, values, LIMIT);
    }

    /** As {@link #run(Dataset, Map)}, with another time limit. */
    public Table run(Dataset dataset, Map<String, String> values, Duration limit) throws BadParameterException {
        Map<String, Node> nodes = new Binding(this, dataset).bind(values);
        return Txn.calculateRead(dataset.asDatasetGraph(), () -> select(dataset, nodes, limit));
    }

    private Table select(Dataset dataset, Map<String, Node> nodes, Duration limit) {
        QueryExecBuilder builder = QueryExec.dataset(dataset.asDatasetGraph())
                .query(QueryFactory.create(sparql))
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        nodes.forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            return Table.of(execution.select());
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(name, limit, e);
        }
    }
}
