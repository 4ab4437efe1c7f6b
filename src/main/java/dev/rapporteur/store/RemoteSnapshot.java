package dev.rapporteur.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/** Looks up at an endpoint, each time anew. */
record RemoteSnapshot(URI address, HttpClient client) implements Snapshot {
    private static final long SECONDS = 120;
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
        Query query = pattern(G, S, P, O);
        query.setDistinct(true);
        query.addResultVar(G);
        return rows(query).stream()
                .map(row -> row.get(G))
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Graph> graph(String iri) {
        Graph graph = GraphFactory.createDefaultGraph();
        find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY).forEach(quad -> graph.add(quad.asTriple()));
        return Optional.of(graph).filter(found -> !found.isEmpty());
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
