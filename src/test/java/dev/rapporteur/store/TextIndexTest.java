package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.text.DatasetGraphText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text index holds an entry for each text of the dataset, no more and no less. */
@Timeout(60)
class TextIndexTest {
    private static final String FIRST = "http://localhost:3030/article/first";
    private static final String SECOND = "http://localhost:3030/article/second";
    private static final String CEASEFIRE = ":c rap:quote 'they spoke of a ceasefire'";

    private final Path dir;
    private Store store;

    TextIndexTest(@TempDir Path dir) throws StoreLockedException {
        this.dir = dir;
        this.store = Store.open(dir);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0}, then {1}: {2} entries, then {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # first                                  | then                                      | before | after
            :c rap:quote 'a ceasefire'               | :c rap:quote 'grain'                      | 1      | 1
            :c rap:quote 'a ceasefire'               | -                                         | 1      | 0
            :c rap:quote 'a ceasefire' ; :p 1        | :c rap:quote 'a ceasefire' ; :p 2         | 1      | 1
            :c rap:quote 'a ceasefire', 'grain'      | :c rap:quote 'grain'                      | 2      | 1
            :c rap:quote 'grain' ; rdfs:label 'grain'| :c rap:quote 'grain'                      | 2      | 1
            :c rap:quote 'grain' . :d rap:quote 'grain' | :d rap:quote 'grain'                   | 2      | 1
            :c rdfs:label 'Ana'                      | :c rdfs:label 'Ana'@en                    | 1      | 1
            :c :p 'grain'                            | :c :p 'grain', 'wheat'                    | 0      | 0
            """)
    void countsWhatIsThere(String first, String then, long before, long after) {
        store.replace(Map.of(FIRST, StoreTest.graph(first)));
        assertEquals(before, index().entries());
        store.replace(Map.of(FIRST, StoreTest.graph(then)));
        assertEquals(after, index().entries());
        assertTrue(index().isInStep());
        store.remove(List.of(FIRST));
        assertEquals(0, index().entries());
    }

    @Test
    void isMadeAnewWhereItWasRemoved() throws IOException, StoreLockedException {
        store.replace(Map.of(FIRST, StoreTest.graph(CEASEFIRE)));
        store.close();
        try (var files = Files.list(dir.resolve("text"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        store = Store.open(dir);
        assertEquals(1, ceasefires());
    }

    @Test
    void isMadeAnewWhereItIsBroken() throws IOException, StoreLockedException {
        store.replace(Map.of(FIRST, StoreTest.graph(CEASEFIRE)));
        store.close();
        try (var files = Files.list(dir.resolve("text"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "broken");
            }
        }
        store = Store.open(dir);
        assertEquals(1, ceasefires());
    }

    /** As a crash leaves it that comes after the commit of the triples and before that of the index. */
    @Test
    void catchesUpAfterACrashBetweenTheCommits() throws StoreLockedException, IOException {
        store.replace(Map.of(FIRST, StoreTest.graph(CEASEFIRE)));
        forget("they spoke of a ceasefire");
        assertFalse(index().isInStep());
        store.close();
        Path marker = Files.createFile(dir.resolve("text-behind"));
        store = Store.open(dir);
        assertEquals(1, ceasefires());
        assertTrue(index().isInStep());
        assertFalse(Files.exists(marker));
    }

    @Test
    void superfluousEntriesGoAfterACrash() throws StoreLockedException, IOException {
        store.replace(Map.of(FIRST, StoreTest.graph(CEASEFIRE), SECOND, StoreTest.graph(":d rap:quote 'grain'")));
        index().rebuild();
        assertEquals(2, index().entries());
        ((DatasetGraphText) store.dataset().asDatasetGraph()).getWrapped().executeWrite(() -> {
            var triples = ((DatasetGraphText) store.dataset().asDatasetGraph()).getWrapped();
            triples.deleteAny(
                    org.apache.jena.graph.NodeFactory.createURI(SECOND),
                    org.apache.jena.graph.Node.ANY,
                    org.apache.jena.graph.Node.ANY,
                    org.apache.jena.graph.Node.ANY);
        });
        assertFalse(index().isInStep());
        store.close();
        Files.createFile(dir.resolve("text-behind"));
        store = Store.open(dir);
        assertEquals(1, index().entries());
        assertEquals(1, ceasefires());
    }

    @Test
    void commitsLeaveNoMarker() {
        store.replace(Map.of(FIRST, StoreTest.graph(CEASEFIRE)));
        store.remove(List.of(FIRST));
        assertFalse(Files.exists(dir.resolve("text-behind")));
    }

    private void forget(String quote) {
        var lucene = (org.apache.jena.query.text.TextIndexLucene)
                ((DatasetGraphText) store.dataset().asDatasetGraph()).getTextIndex();
        var entity = new org.apache.jena.query.text.Entity("http://localhost:3030/x/c", FIRST, "", null);
        entity.put("quote", quote);
        lucene.deleteEntity(entity);
        lucene.commit();
    }

    private TextIndex index() {
        return new TextIndex((DatasetGraphText) store.dataset().asDatasetGraph());
    }

    private int ceasefires() {
        return StoreTest.count(store, "SELECT * { ?c text:query (rap:quote 'ceasefire') }");
    }
}
