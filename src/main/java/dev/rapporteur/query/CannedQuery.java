package dev.rapporteur.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;

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
        return run(dataset, values, Bounds.within(limit));
    }

    /** As {@link #run(Dataset, Map)}, for a part of the answer. The caller has no transaction of the dataset. */
    public Table run(Dataset dataset, Map<String, String> values, Bounds bounds) throws BadParameterException {
        dataset.begin(ReadWrite.READ);
        try {
            return run(Answering.of(dataset), values, bounds);
        } finally {
            dataset.end();
        }
    }

    /** As {@link #run(Dataset, Map)}, wherever the dataset is. */
    public Table run(Answering dataset, Map<String, String> values) throws BadParameterException {
        return run(dataset, values, Bounds.within(LIMIT));
    }

    private Table run(Answering dataset, Map<String, String> values, Bounds bounds) throws BadParameterException {
        try {
            Map<String, Node> nodes = new Binding(this, dataset, bounds.time()).bind(values);
            return dataset.select(part(bounds), nodes, bounds.time(), rows -> Table.of(rows, bounds.rows()));
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(name, bounds.time(), e);
        }
    }

    /** The columns of every answer. */
    public List<String> columns() {
        return query().getResultVars();
    }

    /** Whether a part of the answer can be asked for: not if the query sets limits of its own. */
    public boolean isPaged() {
        return !query().hasLimit() && !query().hasOffset();
    }

    /** The values of the example, by parameter. */
    public Map<String, String> exampleValues() {
        return new ExampleCall(example.orElse("")).values();
    }

    /** One row more than wanted tells whether there are more. */
    private Query part(Bounds bounds) {
        Query query = query();
        if (isPaged() && !bounds.isWhole()) {
            query.setOffset(bounds.offset());
            query.setLimit(bounds.rows() + 1L);
        }
        return query;
    }

    private Query query() {
        return QueryFactory.create(sparql);
    }
}
