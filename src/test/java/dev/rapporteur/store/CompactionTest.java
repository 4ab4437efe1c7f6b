package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.text.DatasetGraphText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compaction and bulk loading: both put another generation in the place of the one in use. */
@Timeout(120)
class CompactionTest {
    private static final String QUOTES = "SELECT * { ?c text:query (rap:quote 'treaty') }";
    private static final String EDITIONS = "SELECT * { ?a rap:edition 'edition 0' }";
    private static final int MANY = 1000;

    private final Path dir;
    private Store store;

    CompactionTest(@TempDir Path dir) throws StoreLockedException {
        this.dir = dir;
        this.store = Store.open(dir);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackSpaceAndChangesNothing() throws StoreLockedException {
        for (int edition = 0; edition < 10; edition++) {
            store.replace(SampleQuads.articles(0, 20, edition));
        }
        long before = store.size();
        int quotes = StoreTest.count(store, QUOTES);
        Compacted compacted = store.compact();
        assertTrue(compacted.after() * 2 < compacted.before(), compacted.toString());
        assertTrue(store.size() < before);
        assertEquals(quotes, StoreTest.count(store, QUOTES));
        assertEquals(20, StoreTest.count(store, "SELECT * { ?a rap:edition ?e }"));
        assertEquals(List.of("Data-0002"), generations());
        writesAndReads();
        store.close();
        store = Store.open(dir);
        writesAndReads();
    }

    private void writesAndReads() {
        store.replace(Map.of(SampleQuads.name(0), StoreTest.graph(":c rap:quote 'a wholly new hovercraft'")));
        assertEquals(1, StoreTest.count(store, "SELECT * { ?c text:query (rap:quote 'hovercraft') }"));
        store.replace(Map.of(SampleQuads.name(0), StoreTest.graph(":c rap:quote 'grain'")));
        assertEquals(0, StoreTest.count(store, "SELECT * { ?c text:query (rap:quote 'hovercraft') }"));
        assertTrue(index().isInStep());
    }

    @Test
    void readersGoOnMeanwhile() throws InterruptedException {
        store.replace(SampleQuads.articles(0, 20, 0));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch compacted = new CountDownLatch(1);
        AtomicInteger seen = new AtomicInteger();
        Thread reader = new Thread(() -> store.read(snapshot -> {
            reading.countDown();
            seen.addAndGet(snapshot.graphs().size());
            await(compacted, 1);
            return seen.addAndGet(snapshot.graphs().size());
        }));
        reader.start();
        reading.await();
        Thread other = new Thread(() -> {
            store.compact();
            compacted.countDown();
        });
        other.start();
        assertEquals(20, StoreTest.count(store, EDITIONS));
        reader.join();
        other.join();
        assertEquals(40, seen.get());
        assertEquals(List.of("Data-0002"), generations());
    }

    @Test
    void aReaderCanNotWaitForItself() {
        assertThrows(StoreException.class, () -> store.read(snapshot -> store.compact()));
    }

    @Test
    void smallDatasetsAreLeftAlone() {
        store.replace(SampleQuads.articles(0, 20, 0));
        store.endBatch();
        assertEquals(List.of("Data-0001"), generations());
    }

    @Test
    void batchesEndWithCompactionWhereItIsWorthwhile() {
        int edition = 0;
        store.replace(SampleQuads.articles(0, 20, edition));
        store.compact();
        long compact = store.size();
        while (generations().equals(List.of("Data-0002")) && edition < 200) {
            store.replace(SampleQuads.articles(0, 20, ++edition));
            store.endBatch();
        }
        assertEquals(List.of("Data-0003"), generations());
        assertTrue(store.size() < 2 * compact, store.size() + " bytes, and once " + compact);
    }

    @Test
    void manyArticlesIntoAnEmptyStoreAreLoadedInBulk() throws StoreLockedException {
        Map<String, org.apache.jena.graph.Graph> articles = SampleQuads.articles(0, MANY, 0);
        long triples = articles.values().stream().mapToLong(g -> g.size()).sum();
        assertEquals(new Changes(MANY, triples, 0), store.replace(articles));
        assertEquals(List.of("Data-0002"), generations());
        assertEquals(MANY, StoreTest.count(store, EDITIONS));
        assertTrue(index().isInStep());
        assertEquals(10 * MANY, index().entries());
        assertEquals(Changes.NONE, store.replace(articles));
        writesAndReads();
        store.close();
        store = Store.open(dir);
        assertEquals(MANY - 1, StoreTest.count(store, EDITIONS));
        writesAndReads();
    }

    @Test
    void aBulkLoadThatFailsChangesNothing() {
        Map<String, org.apache.jena.graph.Graph> articles = SampleQuads.articles(0, MANY, 0);
        articles.put("http://localhost:3030/article/broken", new FailingGraph());
        StoreException failure = assertThrows(StoreException.class, () -> store.replace(articles));
        assertTrue(String.valueOf(failure.getMessage()).contains("Nothing was changed"), failure.getMessage());
        assertEquals(List.of(), store.graphs());
        assertEquals(List.of("Data-0001"), generations());
        assertEquals(0, index().entries());
        writesAndReads();
    }

    @Test
    void leftOversOfACrashAreRemovedAtOpening() throws IOException, StoreLockedException {
        store.replace(SampleQuads.articles(0, 5, 0));
        store.compact();
        store.close();
        Files.createDirectories(dir.resolve("tdb2/Data-0001"));
        Files.writeString(dir.resolve("tdb2/Data-0001/nodes.dat"), "half");
        Files.createDirectories(dir.resolve("tdb2/Data-0003-tmp"));
        store = Store.open(dir);
        assertEquals(List.of("Data-0002"), generations());
        assertEquals(5, StoreTest.count(store, EDITIONS));
    }

    private List<String> generations() {
        String[] names = dir.resolve("tdb2").toFile().list((folder, name) -> name.startsWith("Data"));
        return names == null
                ? List.of()
                : java.util.stream.Stream.of(names).sorted().toList();
    }

    private TextIndex index() {
        return new TextIndex((DatasetGraphText) store.dataset().asDatasetGraph());
    }

    private static void await(CountDownLatch latch, int seconds) {
        try {
            latch.await(seconds, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
