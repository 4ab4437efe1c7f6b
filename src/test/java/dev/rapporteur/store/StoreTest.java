package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class StoreTest {
    private static final String FIRST = "http://localhost:3030/article/first";
    private static final String SECOND = "http://localhost:3030/article/second";

    private final Path dir;
    private Store store;

    StoreTest(@TempDir Path dir) throws StoreLockedException {
        this.dir = dir;
        this.store = Store.open(dir);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0}, then {1}: {2} graphs, +{3} -{4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # first               | then                         | graphs | added | removed
            -                     | :a :p 1                      | 1      | 1     | 0
            :a :p 1               | :a :p 1                      | 0      | 0     | 0
            :a :p 1               | :a :p 2                      | 1      | 1     | 1
            :a :p 1 . :b :p 2     | :b :p 2 . :c :p 3            | 1      | 1     | 1
            :a :p 1               | -                            | 1      | 0     | 1
            -                     | -                            | 0      | 0     | 0
            :a :p 'x'             | :a :p 'x'@en                 | 1      | 1     | 1
            :a :p 1               | :a :p '01'^^xsd:integer      | 1      | 1     | 1
            """)
    void writesOnlyDifferences(String first, String then, long graphs, long added, long removed) {
        store.replace(Map.of(FIRST, graph(first)));
        assertEquals(new Changes(graphs, added, removed), store.replace(Map.of(FIRST, graph(then))));
        assertEquals(
                then == null ? 0 : graph(then).size(),
                store.graph(FIRST).map(Graph::size).orElse(0));
    }

    @Test
    void listsCopiesAndRemovesGraphs() {
        store.replace(Map.of(SECOND, graph(":b :p 2"), FIRST, graph(":a :p 1")));
        assertEquals(List.of(FIRST, SECOND), store.graphs());
        store.graph(FIRST).orElseThrow().clear();
        assertTrue(store.graph(FIRST).orElseThrow().isIsomorphicWith(graph(":a :p 1")));
        assertEquals(new Changes(1, 0, 1), store.remove(List.of(FIRST, FIRST, "http://localhost:3030/article/none")));
        assertEquals(List.of(SECOND), store.graphs());
        assertEquals(Optional.empty(), store.graph(FIRST));
    }

    @Test
    void seesAllGraphsAsOne() {
        store.replace(Map.of(FIRST, graph(":a :p 1"), SECOND, graph(":b :p 2 . :a :p 1")));
        assertEquals(2, count(store, "SELECT * { ?s ?p ?o }"));
        assertEquals(3, count(store, "SELECT * { GRAPH ?g { ?s ?p ?o } }"));
    }

    @ParameterizedTest(name = "\"{0}\" is found {2} times after {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # word   | second version of the article                           | found
            ceasefire| :c rap:quote 'they spoke of a ceasefire'                | 1
            ceasefire| :c rap:quote 'they spoke of grain'                      | 0
            grain    | :c rap:quote 'they spoke of grain'                      | 1
            ceasefire| -                                                       | 0
            ceasefire| :c rap:quote 'they spoke of a ceasefire' ; :p 1         | 1
            ceasefire| :c rap:quote 'they spoke of a ceasefire' . :d rap:quote 'no ceasefire' | 2
            ceasefire| :c rap:gist 'they spoke of a ceasefire'                 | 0
            """)
    void textIndexFollows(String word, String then, int found) {
        store.replace(Map.of(FIRST, graph(":c rap:quote 'they spoke of a ceasefire'")));
        store.replace(Map.of(FIRST, graph(then)));
        assertEquals(found, quotesWith(word));
    }

    @Test
    void textIndexOutlivesReopening() throws StoreLockedException {
        store.replace(Map.of(FIRST, graph(":c rap:quote 'they spoke of a ceasefire'")));
        store.close();
        store = Store.open(dir);
        assertEquals(1, quotesWith("ceasefire"));
        store.remove(List.of(FIRST));
        assertEquals(0, quotesWith("ceasefire"));
    }

    @Test
    void sameQuoteInAnotherArticleStays() {
        Graph quote = graph(":c rap:quote 'they spoke of a ceasefire'");
        store.replace(Map.of(FIRST, quote, SECOND, quote));
        store.remove(List.of(FIRST));
        assertEquals(1, quotesWith("ceasefire"));
    }

    @Test
    void failedReplacementChangesNothing() {
        store.replace(Map.of(FIRST, graph(":c rap:quote 'they spoke of a ceasefire'")));
        Map<String, Graph> broken = new java.util.LinkedHashMap<>();
        broken.put(FIRST, graph(":c rap:quote 'they spoke of grain'"));
        broken.put(SECOND, new FailingGraph());
        StoreException failure = assertThrows(StoreException.class, () -> store.replace(broken));
        assertTrue(
                String.valueOf(failure.getMessage()).contains("Nothing was changed"),
                String.valueOf(failure.getMessage()));
        assertEquals(List.of(FIRST), store.graphs());
        assertEquals(1, quotesWith("ceasefire"));
        assertEquals(0, quotesWith("grain"));
        assertEquals(new Changes(1, 1, 1), store.replace(Map.of(FIRST, graph(":c rap:quote 'again'"))));
    }

    @Test
    void readersSeeTheDatasetBeforeOrAfter() throws InterruptedException {
        Map<String, Graph> even = Map.of(FIRST, graph(":a :p 0"), SECOND, graph(":a :p 0"));
        Map<String, Graph> odd = Map.of(FIRST, graph(":a :p 1"), SECOND, graph(":a :p 1"));
        store.replace(even);
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                store.replace(i % 2 == 0 ? odd : even);
            }
        });
        writer.start();
        while (writer.isAlive()) {
            assertEquals(1, count(store, "SELECT DISTINCT ?o { GRAPH ?g { ?s ?p ?o } }"));
        }
        writer.join();
    }

    @Test
    void secondOpeningInThisProcessIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolveSibling(dir.getFileName() + "-link"), dir);
        for (Path name : List.of(dir, link)) {
            StoreLockedException refused = assertThrows(StoreLockedException.class, () -> Store.open(name));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("in use by this program already"),
                    String.valueOf(refused.getMessage()));
        }
        Files.delete(link);
    }

    @Test
    void secondProcessIsRefused() throws IOException, InterruptedException {
        Process second = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProcess.class.getName(),
                        dir.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(3, second.waitFor(), said);
        String expected = "The dataset in " + dir.toRealPath() + " is in use by process "
                + ProcessHandle.current().pid() + ". Stop it first, or name another folder.";
        assertEquals(expected, said.strip());
    }

    @Test
    void fileInPlaceOfFolderIsRefused() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "x");
        for (Path place : List.of(file, file.resolve("below"))) {
            StoreException refused = assertThrows(StoreException.class, () -> Store.open(place));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains(file.toString()),
                    String.valueOf(refused.getMessage()));
            assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
        }
    }

    private int quotesWith(String word) {
        return count(store, "SELECT ?claim { ?claim text:query (rap:quote '" + word + "') }");
    }

    /** The number of rows that a query gives. */
    static int count(Store store, String query) {
        String prefixes = "PREFIX text: <http://jena.apache.org/text#> PREFIX rap: <https://w3id.org/rapporteur#>"
                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExecution execution = QueryExecution.dataset(store.dataset())
                    .query(prefixes + query)
                    .build()) {
                ResultSet rows = execution.execSelect();
                int count = 0;
                for (; rows.hasNext(); rows.next()) {
                    count++;
                }
                return count;
            }
        });
    }

    /** A small graph, empty for null. */
    static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        if (turtle != null) {
            RDFParser.fromString(
                            "PREFIX : <http://localhost:3030/x/> PREFIX rap: <https://w3id.org/rapporteur#>"
                                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                                    + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + turtle + " .",
                            Lang.TURTLE)
                    .parse(graph);
        }
        return graph;
    }
}
