package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes by differences, and lookups. */
@Timeout(60)
class WriteTest {
    private static final String FIRST = "http://localhost:3030/article/first";
    private static final String SHARED = "http://localhost:3030/graph/consolidated";

    private final Store store;

    WriteTest(@TempDir Path dir) throws StoreLockedException {
        this.store = Store.open(dir);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0}, without {1}, with {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # before           | removed          | added            | after                  | graphs | added | removed
            -                  | -                | :a :p 1          | :a :p 1                | 1      | 1     | 0
            :a :p 1            | -                | :a :p 1          | :a :p 1                | 0      | 0     | 0
            :a :p 1            | :a :p 1          | -                | -                      | 1      | 0     | 1
            :a :p 1            | :b :p 1          | -                | :a :p 1                | 0      | 0     | 0
            :a :p 1 . :b :p 1  | :a :p 1          | :c :p 1          | :b :p 1 . :c :p 1      | 1      | 1     | 1
            :a :p 1            | :a :p 1          | :a :p 1          | :a :p 1                | 1      | 1     | 1
            :a :p 1            | :a :p 1          | :a :p '01'^^xsd:integer | :a :p 1         | 1      | 1     | 1
            """)
    void changesSingleTriples(
            String before, String removed, String added, String after, long graphs, long plus, long minus) {
        store.replace(Map.of(SHARED, graph(before)));
        Changes changes = store.write(Write.changing(quads(SHARED, removed), quads(SHARED, added)));
        assertEquals(new Changes(graphs, plus, minus), changes);
        assertTrue(store.graph(SHARED).orElse(Graph.emptyGraph).isIsomorphicWith(graph(after)));
    }

    @Test
    void replacesAndChangesTogether() {
        store.replace(Map.of(FIRST, graph(":a :p 1"), SHARED, graph(":x :p 1 . :y :p 1")));
        Write write = Write.replacing(Map.of(FIRST, graph(":a :p 2")))
                .and(Write.changing(quads(SHARED, ":x :p 1"), quads(SHARED, ":z :p 1")));
        assertEquals(new Changes(2, 2, 2), store.write(write));
        assertTrue(store.graph(FIRST).orElseThrow().isIsomorphicWith(graph(":a :p 2")));
        assertTrue(store.graph(SHARED).orElseThrow().isIsomorphicWith(graph(":y :p 1 . :z :p 1")));
    }

    @Test
    void failureInOnePartUndoesTheOther() {
        store.replace(Map.of(SHARED, graph(":x :p 1")));
        Write write = Write.replacing(Map.of(FIRST, new FailingGraph()))
                .and(Write.changing(quads(SHARED, ":x :p 1"), quads(SHARED, ":z :p 1")));
        assertThrows(StoreException.class, () -> store.write(write));
        assertTrue(store.graph(SHARED).orElseThrow().isIsomorphicWith(graph(":x :p 1")));
    }

    @Test
    void changedTextLeavesTheIndexToo() {
        store.replace(Map.of(SHARED, graph(":x rdfs:label 'Ana Ruiz'")));
        store.write(Write.changing(
                quads(SHARED, ":x rdfs:label 'Ana Ruiz'"), quads(SHARED, ":x rdfs:label 'Ana Maria Ruiz'")));
        assertEquals(1, StoreTest.count(store, "SELECT * { ?x text:query (rdfs:label 'Ana') }"));
        store.write(Write.changing(quads(SHARED, ":x rdfs:label 'Ana Maria Ruiz'"), List.of()));
        assertEquals(0, StoreTest.count(store, "SELECT * { ?x text:query (rdfs:label 'Ana') }"));
    }

    @ParameterizedTest(name = "{0} {1} is found {2} times")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # graph | subject | found
            -       | -       | 4
            first   | -       | 2
            first   | a       | 1
            -       | a       | 2
            -       | nobody  | 0
            nowhere | -       | 0
            """)
    void findsByPattern(String graph, String subject, int found) {
        store.replace(Map.of(FIRST, graph(":a :p 1 . :b :p 1"), SHARED, graph(":a :p 2 . :c :p 1")));
        Node name = graph == null ? Node.ANY : NodeFactory.createURI("http://localhost:3030/article/" + graph);
        Node who = subject == null ? Node.ANY : NodeFactory.createURI("http://localhost:3030/x/" + subject);
        List<Quad> quads = store.find(name, who, Node.ANY, Node.ANY);
        assertEquals(found, quads.size());
        assertTrue(quads.stream()
                .allMatch(quad -> who.equals(Node.ANY) || quad.getSubject().equals(who)));
    }

    @Test
    void lookupsOfOneReadSeeOneMoment() throws InterruptedException {
        store.replace(Map.of(FIRST, graph(":a :p 1"), SHARED, graph(":a :p 1")));
        Thread writer = new Thread(() -> store.remove(List.of(FIRST, SHARED)));
        Set<Integer> sizes = store.read(snapshot -> {
            int first = snapshot.graph(FIRST).orElse(Graph.emptyGraph).size();
            writer.start();
            join(writer);
            int then = snapshot.find(NodeFactory.createURI(SHARED), Node.ANY, Node.ANY, Node.ANY)
                    .size();
            return Set.of(first * 10 + then, snapshot.graphs().size());
        });
        assertEquals(Set.of(11, 2), sizes);
        assertEquals(List.of(), store.graphs());
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({"urn:x-arq:DefaultGraph", "urn:x-arq:DefaultGraphNode"})
    void quadsOutsideNamedGraphsAreRefused(String graph) {
        List<Quad> quads = quads(graph, ":a :p 1");
        assertThrows(IllegalArgumentException.class, () -> Write.changing(List.of(), quads));
        assertThrows(IllegalArgumentException.class, () -> Write.changing(quads, List.of()));
    }

    @Test
    void oneGraphIsChangedInOneWayOnly() {
        Write whole = Write.replacing(Map.of(FIRST, graph(":a :p 1")));
        Write single = Write.changing(List.of(), quads(FIRST, ":b :p 1"));
        assertThrows(IllegalArgumentException.class, () -> whole.and(single));
        assertThrows(IllegalArgumentException.class, () -> whole.and(whole));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Quad> quads(String graph, String turtle) {
        Node name = NodeFactory.createURI(graph);
        return graph(turtle).stream().map(triple -> Quad.create(name, triple)).collect(Collectors.toList());
    }

    private static Graph graph(String turtle) {
        return StoreTest.graph(turtle);
    }
}
