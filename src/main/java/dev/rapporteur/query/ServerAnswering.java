package dev.rapporteur.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Asks a server by the SPARQL protocol. An answer that a limit has cut is none. */
record ServerAnswering(URI address) implements Answering {
    private static final int OK = 200;
    private static final int TOO_LONG = 503;

    @Override
    public <T> T select(Query query, Map<String, Node> values, Duration limit, Function<RowSet, T> rows) {
        Map<Var, Node> known = new HashMap<>();
        values.forEach((name, value) -> known.put(Var.alloc(name), value));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "query=" + URLEncoder.encode(written(query, known).toString(), StandardCharsets.UTF_8)))
                .build();
        try (InputStream answer = send(request)) {
            return rows.apply(RowSetReader.createReader(ResultSetLang.RS_JSON).read(answer, ARQ.getContext()));
        } catch (IOException e) {
            throw new UncheckedIOException("the server at " + address + " gave no answer: " + e.getMessage(), e);
        }
    }

    /** The query with the values in the place of their variables, also where a value may not stand. */
    private static Query written(Query query, Map<Var, Node> known) {
        return QueryTransformOps.transform(
                QueryTransformOps.replaceVars(query, known), new ElementTransformCopyBase(), new ExprTransformCopy() {
                    @Override
                    public Expr transform(ExprFunction1 function, Expr argument) {
                        return function instanceof E_Bound && argument.isConstant()
                                ? NodeValue.TRUE
                                : super.transform(function, argument);
                    }
                });
    }

    private InputStream send(HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() == TOO_LONG) {
                throw new QueryCancelledException();
            }
            if (answer.statusCode() != OK || Answering.isCut(answer)) {
                throw new IOException("status " + answer.statusCode()
                        + (Answering.isCut(answer) ? ", more rows than it gives out; stop it and run again" : ""));
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
