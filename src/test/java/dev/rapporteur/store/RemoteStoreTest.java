package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Named graphs on a server in another process. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteStoreTest {
    private static final String FIRST = "http://localhost:3030/article/first";
    private static final String SECOND = "http://localhost:3030/article/second";
    private static final Node FIRST_GRAPH = NodeFactory.createURI(FIRST);

    private final Child server;
    private final String address;
    private final GraphStore store;

    RemoteStoreTest() throws IOException {
        server = Child.start(FusekiChild.class, "256m", "editor", "a long password");
        address = "http://localhost:" + server.await("port ").substring("port ".length()) + "/news";
        store = GraphStore.at(endpoint(address, "a long password"));
    }

    @AfterAll
    void end() throws IOException {
        store.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        store.remove(store.graphs());
    }

    @Test
    void keepsGraphsAsALocalStoreDoes() {
        Graph first = StoreTest.graph(":a :p 1, 'x', 'x'@en, '\"\\n\\\\ µ€😀' ; rdfs:label 'Ana Ruiz'");
        Graph second = StoreTest.graph(":b :p :a");
        assertEquals(new Changes(2, 6, 0), store.replace(Map.of(FIRST, first, SECOND, second)));
        assertEquals(List.of(FIRST, SECOND), store.graphs());
        assertTrue(store.graph(FIRST).orElseThrow().isIsomorphicWith(first));
        assertEquals(Changes.NONE, store.replace(Map.of(FIRST, first, SECOND, second)));
        assertEquals(new Changes(1, 1, 5), store.replace(Map.of(FIRST, StoreTest.graph(":a :p 2"))));
        assertTrue(store.graph(FIRST).orElseThrow().isIsomorphicWith(StoreTest.graph(":a :p 2")));
        assertEquals(new Changes(1, 0, 1), store.remove(List.of(FIRST, "http://localhost:3030/article/none")));
        assertEquals(Optional.empty(), store.graph(FIRST));
        assertEquals(List.of(SECOND), store.graphs());
    }

    @Test
    void changesSingleTriples() {
        store.replace(Map.of(FIRST, StoreTest.graph(":a :p 1 . :b :p 1")));
        store.write(Write.changing(quads(":a :p 1"), quads(":c :p 1"))
                .and(Write.replacing(Map.of(SECOND, StoreTest.graph(":d :p 1")))));
        assertTrue(store.graph(FIRST).orElseThrow().isIsomorphicWith(StoreTest.graph(":b :p 1 . :c :p 1")));
        assertEquals(List.of(FIRST, SECOND), store.graphs());
        Node b = NodeFactory.createURI("http://localhost:3030/x/b");
        assertEquals(1, store.find(Node.ANY, b, Node.ANY, Node.ANY).size());
        assertEquals(2, store.find(FIRST_GRAPH, Node.ANY, Node.ANY, Node.ANY).size());
        assertEquals(List.of(), store.find(FIRST_GRAPH, FIRST_GRAPH, Node.ANY, Node.ANY));
    }

    /** A triple is data, whatever it looks like. */
    @Test
    void valuesNeverBecomePartOfARequest() {
        Graph graph = StoreTest.graph(":a :p \"\"\"x' } } ; DROP ALL ; INSERT DATA { <urn:a> <urn:b> 'y\\\"\"\"\"");
        store.replace(Map.of(SECOND, StoreTest.graph(":b :p 1")));
        store.replace(Map.of(FIRST, graph));
        assertEquals(List.of(FIRST, SECOND), store.graphs());
        assertTrue(store.graph(FIRST).orElseThrow().isIsomorphicWith(graph));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            wrong password | refuses the user (status 401). Set RAPPORTEUR_USER and RAPPORTEUR_PASSWORD
            no server      | can't be reached. Check the address
            no endpoint    | is no such endpoint (status 404). Check the address
            """)
    void failuresTellWhatToDo(String case_, String words) throws IOException {
        Endpoint endpoint =
                switch (case_) {
                    case "wrong password" -> endpoint(address.replace("localhost", "127.0.0.1"), "a long passwore");
                    case "no server" -> endpoint("http://localhost:" + freePort() + "/news", "x");
                    default -> endpoint(address + "x", "a long password");
                };
        StoreException failure = assertThrows(StoreException.class, () -> GraphStore.at(endpoint));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.startsWith("The endpoint " + endpoint.query() + " " + words), message);
        assertEquals(1, message.lines().count(), message);
    }

    @ParameterizedTest(name = "{0} is no endpoint")
    @CsvSource({"file:///etc/passwd", "news", "http:/news", "http://ana:secret@localhost/news"})
    void addressesThatAreNone(String address) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> endpoint(address, "a long password"));
        assertTrue(!String.valueOf(refused.getMessage()).contains("secret"), refused.getMessage());
    }

    private static List<Quad> quads(String turtle) {
        return StoreTest.graph(turtle).stream()
                .map(triple -> Quad.create(FIRST_GRAPH, triple))
                .toList();
    }

    private static Endpoint endpoint(String address, String password) {
        URI uri = URI.create(address);
        return new Endpoint(uri, uri, Optional.of(new Endpoint.Account("editor", password)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
