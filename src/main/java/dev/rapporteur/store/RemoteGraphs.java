package dev.rapporteur.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.http.GSP;

/** Whole graphs of a server that speaks the SPARQL 1.1 Graph Store Protocol. */
record RemoteGraphs(URI address, HttpClient client) {
    private static final int NOT_FOUND = 404;

    Optional<Graph> find(String iri) {
        try {
            return Optional.of(graph(iri).GET()).filter(graph -> !graph.isEmpty());
        } catch (HttpException e) {
            if (e.getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void put(String iri, Graph graph) {
        graph(iri).PUT(graph);
    }

    void delete(String iri) {
        graph(iri).DELETE();
    }

    private GSP graph(String iri) {
        return GSP.service(address.toString()).httpClient(client).graphName(iri);
    }
}
