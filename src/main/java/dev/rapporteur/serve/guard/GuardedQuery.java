package dev.rapporteur.serve.guard;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Queries over HTTP within the {@link Allowance} of the request. Nothing of a query is logged. What is left out of
 * Fuseki's own: JSON with the client's function around it, style sheets of the client's choice, and ARQ's own syntax:
 * there {@code :p{1000000}} would be written out as a million patterns.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
    private static final Set<String> UNSERVED = Set.of("callback", "stylesheet", "force-accept", "query-ref");

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    /** HEAD is answered as GET is, without the body. */
    @Override
    public void validate(HttpAction action) {
        if (action.getRequestMethod().equals("HEAD")) {
            validateParams(action, acceptedParams(action));
        } else {
            super.validate(action);
        }
        UNSERVED.stream()
                .filter(name -> action.getRequestParameter(name) != null)
                .forEach(name -> ServletOps.errorBadRequest("The parameter " + name + " is not served"));
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parse(text);
        Allowance allowance = Allowance.of(action.getRequest());
        action.beginRead();
        try {
            var chosen = decideDataset(action, query, "");
            try (QueryExec exec = allowance.query(chosen.getLeft(), chosen.getRight())) {
                sendResults(action, result(exec, query, allowance), query.getPrologue());
            }
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("The query is nested too deeply");
        } catch (QueryException e) {
            action.abortSilent();
            throw e;
        } finally {
            action.endRead();
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_12);
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("The query is nested too deeply");
        } catch (QueryException | IllegalArgumentException e) {
            ServletOps.errorBadRequest("The query can't be read: " + e.getMessage());
        }
        throw new IllegalStateException("an error is thrown");
    }

    private static QueryExecResult result(QueryExec exec, Query query, Allowance allowance) {
        if (query.isSelectType()) {
            return new QueryExecResult(allowance.cap(exec.select()));
        }
        if (query.isAskType()) {
            return new QueryExecResult(exec.ask());
        }
        if (query.isConstructType() || query.isDescribeType()) {
            return new QueryExecResult(graph(exec, query, allowance));
        }
        ServletOps.errorBadRequest("Only SELECT, ASK, CONSTRUCT and DESCRIBE are served");
        throw new IllegalStateException("an error is thrown");
    }

    private static DatasetGraph graph(QueryExec exec, Query query, Allowance allowance) {
        DatasetGraph graph = DatasetGraphFactory.create();
        graph.prefixes().putAll(query.getPrefixMapping());
        Iterator<Quad> quads = query.isDescribeType()
                ? Iter.map(exec.describeTriples(), t -> Quad.create(Quad.defaultGraphNodeGenerated, t))
                : query.isConstructQuad()
                        ? exec.constructQuads()
                        : Iter.map(exec.constructTriples(), t -> Quad.create(Quad.defaultGraphNodeGenerated, t));
        allowance.copy(quads, graph);
        return graph;
    }
}
