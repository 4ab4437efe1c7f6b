package dev.rapporteur.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/** Looks up at an endpoint, each time anew. */
record RemoteSnapshot(URI address, Optional<RemoteGraphs> graphStore, HttpClient client) implements Snapshot {
    private static final long SECONDS = 120;

    /** No server is known that gives fewer rows. */
    private static final int FEWEST = 100;

    private static final Var NUMBER = Var.alloc("number");
    private static final Var G = Var.alloc("g");
    private static final Var S = Var.alloc("s");
    private static final Var P = Var.alloc("p");
    private static final Var O = Var.alloc("o");

    /** Asks for next to nothing; returns if the server has answered. */
    static boolean isThere(Snapshot snapshot) {
        return snapshot.find(NodeFactory.createURI("urn:x-rapporteur:none"), Node.ANY, Node.ANY, Node.ANY)
                .isEmpty();
    }

    @Override
    public List<String> graphs() {
        NavigableSet<String> names = new TreeSet<>();
        List<String> more = graphsAfter("");
        while (names.addAll(more)) {
            more = graphsAfter(more.get(more.size() - 1));
        }
        return List.copyOf(names);
    }

    private List<String> graphsAfter(String last) {
        Query query = after(last, G, pattern(G, S, P, O));
        query.setDistinct(true);
        query.addResultVar(G);
        return rows(query).stream()
                .map(row -> row.get(G))
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    /** Some servers answer with so many rows at most, and do not say so: who wants all must ask for the next. */
    private static Query after(String last, Var variable, Query query) {
        ElementGroup group = new ElementGroup();
        group.addElement(query.getQueryPattern());
        group.addElement(
                new ElementFilter(new E_GreaterThan(new E_Str(new ExprVar(variable)), NodeValue.makeString(last))));
        query.setQueryPattern(group);
        query.addOrderBy(new E_Str(new ExprVar(variable)), Query.ORDER_ASCENDING);
        return query;
    }

    @Override
    public Optional<Graph> graph(String iri) {
        Node name = NodeFactory.createURI(iri);
        Graph graph = graphStore.isPresent() ? graphStore.get().find(iri).orElse(Graph.emptyGraph) : ask(name);
        if (graph.size() >= FEWEST && graph.size() < count(name)) {
            graph = inPages(name);
        }
        return Optional.of(graph).filter(found -> !found.isEmpty());
    }

    private Graph ask(Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        find(name, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private long count(Node name) {
        Query query = pattern(name, S, P, O);
        query.addResultVar(NUMBER, query.allocAggregate(AggregatorFactory.createCount(false)));
        return ((Number) rows(query).get(0).get(NUMBER).getLiteralValue()).longValue();
    }

    /** By subjects; the last one of an answer may be cut, and is asked for again. */
    private Graph inPages(Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (List<Binding> page = page(name, ""); !page.isEmpty(); ) {
            List<String> subjects =
                    page.stream().map(row -> row.get(S).getURI()).distinct().toList();
            List<String> whole = subjects.size() == 1 ? subjects : subjects.subList(0, subjects.size() - 1);
            Set<String> complete = Set.copyOf(whole);
            page.stream()
                    .filter(row -> complete.contains(row.get(S).getURI()))
                    .forEach(row -> graph.add(row.get(S), row.get(P), row.get(O)));
            page = page(name, whole.get(whole.size() - 1));
        }
        if (graph.size() < count(name)) {
            throw new StoreException("The endpoint " + address + " answers with a part of <" + name.getURI()
                    + "> only. Raise its limit of rows.");
        }
        return graph;
    }

    private List<Binding> page(Node name, String last) {
        Query query = after(last, S, pattern(name, S, P, O));
        query.setQueryResultStar(true);
        return rows(query);
    }

    @Override
    public List<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        Node g = orVariable(graph, G);
        Node s = orVariable(subject, S);
        Node p = orVariable(predicate, P);
        Node o = orVariable(object, O);
        Query query = pattern(g, s, p, o);
        query.setQueryResultStar(true);
        return rows(query).stream()
                .map(row -> Quad.create(value(g, row), value(s, row), value(p, row), value(o, row)))
                .toList();
    }

    private List<Binding> rows(Query query) {
        try (QueryExec execution = QueryExecHTTP.service(address.toString())
                .httpClient(client)
                .query(query)
                .sendMode(QuerySendMode.asPostForm)
                .timeout(SECONDS, TimeUnit.SECONDS)
                .build()) {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows;
        }
    }

    private static Query pattern(Node graph, Node subject, Node predicate, Node object) {
        ElementTriplesBlock triples = new ElementTriplesBlock();
        triples.addTriple(Triple.create(subject, predicate, object));
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryPattern(new ElementNamedGraph(graph, triples));
        return query;
    }

    private static Node orVariable(Node node, Var variable) {
        return node.equals(Node.ANY) ? variable : node;
    }

    private static Node value(Node node, Binding row) {
        return node instanceof Var variable ? row.get(variable) : node;
    }
}
