package dev.rapporteur.serve.api;

import dev.rapporteur.query.BadParameterException;
import dev.rapporteur.query.Bounds;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryTimeoutException;
import dev.rapporteur.query.Table;
import dev.rapporteur.query.TableFormat;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;

/** One canned query: its parameters are those of the address, its answer is a table. */
record QueryResource(CannedQuery query, Dataset dataset, Supplier<Duration> limit) implements Resource {

    @Override
    public Reply answer(Call call) throws ProblemException {
        Form form = Form.of(call);
        Part part = query.isPaged() ? Part.of(call) : Part.FIRST;
        Table table = table(values(call), part.bounds(limit.get()));
        TableFormat format = form.format();
        Reply reply = Reply.of(200, form.mediaType(), out -> table.write(format, out));
        if (!table.isCut()) {
            return reply;
        }
        Reply cut = reply.with("Rapporteur-Truncated", "rows");
        return query.isPaged() ? cut.with("Link", "<" + part.next(call) + ">; rel=\"next\"") : cut;
    }

    private Table table(Map<String, String> values, Bounds bounds) throws ProblemException {
        try {
            return query.run(dataset, values, bounds);
        } catch (BadParameterException e) {
            throw Problem.of(e).exception();
        } catch (QueryTimeoutException e) {
            throw Problem.of(Problem.Kind.TOO_SLOW, String.valueOf(e.getMessage()))
                    .exception();
        }
    }

    private Map<String, String> values(Call call) {
        Map<String, String> values = new TreeMap<>(call.parameters());
        values.remove(Form.PARAMETER);
        if (query.isPaged()) {
            values.remove(Part.LIMIT);
            values.remove(Part.OFFSET);
        }
        return values;
    }
}
