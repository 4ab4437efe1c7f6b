package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.store.Changes;
import dev.rapporteur.store.Child;
import dev.rapporteur.store.Endpoint;
import dev.rapporteur.store.FusekiChild;
import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Snapshot;
import dev.rapporteur.store.VirtuosoServer;
import dev.rapporteur.store.Write;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A dataset on a server in another process follows a folder as one on this machine does. */
@Timeout(180)
class RemoteSyncTest {
    private static final String[] PEOPLE = {"Ana Ruiz", "Tom Okafor", "Lena Brandt", "Mia Holm", "Kofi Lund"};

    private final Path dir;
    private final Path folder;
    private final AtomicInteger rebuilt = new AtomicInteger();

    RemoteSyncTest(@TempDir Path dir) throws Exception {
        this.dir = dir;
        this.folder = Files.createDirectory(dir.resolve("in"));
    }

    @Test
    void intoFusekiByUpdates() throws Exception {
        try (Child server = Child.start(FusekiChild.class, "256m")) {
            follows(fuseki(server, Optional.empty()));
        }
    }

    @Test
    void intoFusekiByWholeGraphs() throws Exception {
        try (Child server = Child.start(FusekiChild.class, "256m")) {
            follows(fuseki(server, Optional.of("/data")));
        }
    }

    /** Another vendor's; it answers with 150 rows at most, refuses large updates, and wants to know who writes. */
    @Test
    void intoVirtuosoByWholeGraphs() throws Exception {
        Assumptions.assumeTrue(VirtuosoServer.isInstalled(), "no virtuoso-t and isql-vt: .ci/run installs them");
        try (VirtuosoServer server = VirtuosoServer.start(Files.createDirectory(dir.resolve("virtuoso")))) {
            follows(server.endpoint());
        }
    }

    @Test
    void goesOnWhereAWriteBrokeOff() throws Exception {
        try (Child server = Child.start(FusekiChild.class, "256m")) {
            Endpoint endpoint = fuseki(server, Optional.of("/data"));
            write(0, 12);
            AtomicInteger left = new AtomicInteger(1);
            GraphStore breaking = new Breaking(GraphStore.at(endpoint), left);
            try (SyncBench bench = bench(breaking, "a.mv")) {
                for (int writes = 0; writes < 6; writes++) {
                    write(writes, writes + 2);
                    left.set(writes);
                    try {
                        bench.sync();
                    } catch (IllegalStateException e) {
                        assertEquals("broken off", e.getMessage());
                    }
                }
                left.set(Integer.MAX_VALUE);
                bench.sync();
                assertEqualToFresh(bench);
            }
        }
    }

    private void follows(Endpoint endpoint) throws Exception {
        write(0, 40);
        try (SyncBench bench = bench(GraphStore.at(endpoint), "a.mv")) {
            assertEquals("40 files: 40 loaded", bench.sync());
            assertEqualToFresh(bench);
            write(3, 5);
            Files.delete(folder.resolve("a7.txt"));
            bench.sync();
            assertEqualToFresh(bench);
        }
        assertEquals(1, rebuilt.get());
        try (SyncBench again = bench(GraphStore.at(endpoint), "a.mv")) {
            assertEquals("39 files: 39 unchanged", again.sync());
            assertEquals(0, again.read());
            write(9, 10);
            again.sync();
            assertEqualToFresh(again);
        }
        assertEquals(1, rebuilt.get(), "the memory is that of the dataset");
        try (SyncBench other = bench(GraphStore.at(endpoint), "b.mv")) {
            write(11, 12);
            other.sync();
            assertEqualToFresh(other);
        }
        try (SyncBench again = bench(GraphStore.at(endpoint), "a.mv")) {
            write(12, 13);
            again.sync();
            assertEqualToFresh(again);
        }
        assertEquals(3, rebuilt.get(), "somebody else has written");
    }

    private void assertEqualToFresh(SyncBench bench) throws Exception {
        Path data = Files.createTempDirectory(dir, "fresh");
        try (SyncBench fresh = new SyncBench(folder, data, Clock.systemUTC())) {
            fresh.sync();
            assertEquals(fresh.quads(), bench.quads());
        }
    }

    private SyncBench bench(GraphStore store, String memory) {
        Configuration configuration = Configuration.load(new Settings());
        Derivation derivation = new BlockDerivation(
                configuration, SyncBench.IRIS, DiskMemory.open(dir.resolve(memory)), "rules", resolution -> {});
        return new SyncBench(folder, store, new Counting(derivation, rebuilt), Clock.systemUTC());
    }

    /** Articles of two who met, others each time. */
    private void write(int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            Path file = folder.resolve("a" + i + ".txt");
            int round = Files.exists(file) ? 1 + Files.readString(file).length() % 3 : 0;
            String one = PEOPLE[(i + round) % PEOPLE.length];
            String other = PEOPLE[(i + round + 1 + i % 3) % PEOPLE.length];
            Files.writeString(file, one + " met " + other + "." + " ".repeat(round));
        }
    }

    private static Endpoint fuseki(Child server, Optional<String> graphs) throws Exception {
        String address = "http://localhost:" + server.await("port ").substring("port ".length()) + "/news";
        return new Endpoint(
                URI.create(address + "/sparql"),
                URI.create(address + "/update"),
                graphs.map(path -> URI.create(address + path)),
                Optional.empty());
    }

    /** Counts how often everything is worked out anew: then the graph of the authority is written. */
    private record Counting(Derivation derivation, AtomicInteger rebuilt) implements Derivation {
        @Override
        public Write derive(GraphStore store, Map<String, Graph> changed, String state) {
            Write write = derivation.derive(store, changed, state);
            rebuilt.addAndGet(write.graphs().containsKey(SyncBench.IRIS.authorityGraph()) ? 1 : 0);
            return write;
        }

        @Override
        public void keep(String state) {
            derivation.keep(state);
        }

        @Override
        public void undo() {
            derivation.undo();
        }

        @Override
        public void rename(String state, String next) {
            derivation.rename(state, next);
        }

        @Override
        public void endBatch() {
            derivation.endBatch();
        }

        @Override
        public void close() {
            derivation.close();
        }
    }

    /** Lets so many parts of writes through, and then breaks off in the middle of one. */
    private record Breaking(GraphStore store, AtomicInteger left) implements GraphStore {
        @Override
        public String name() {
            return store.name();
        }

        @Override
        public boolean isAtomic() {
            return false;
        }

        @Override
        public Changes write(Write write) {
            Map<String, Graph> graphs = new TreeMap<>(write.graphs());
            graphs.forEach((iri, graph) -> part(Write.replacing(Map.of(iri, graph))));
            part(Write.changing(write.removed(), write.added()));
            return new Changes(0, 0, 0);
        }

        private void part(Write write) {
            if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("broken off");
            }
            store.write(write);
        }

        @Override
        public <T> T read(Function<Snapshot, T> lookups) {
            return store.read(lookups);
        }

        @Override
        public void endBatch() {
            store.endBatch();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
