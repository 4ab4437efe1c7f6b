package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep a dataset, as a user sees them. */
@Timeout(60)
class BackupCommandsTest {
    private final Path dir;
    private final Path data;
    private final String file;

    BackupCommandsTest(@TempDir Path dir) {
        this.dir = dir;
        this.data = dir.resolve("d");
        this.file = dir.resolve("monday.nq.gz").toString();
    }

    @BeforeEach
    void load() throws Exception {
        hold("urn:g");
    }

    @Test
    void thereAndBack() throws Exception {
        Ran backup = command("backup", data, file);
        assertEquals(0, backup.code(), backup.err());
        assertTrue(backup.error().startsWith(file + ": written, 1 quads, SHA-256 "), backup.err());
        Path other = dir.resolve("other");
        Ran restored = command("restore", other, file);
        assertEquals(0, restored.code(), restored.err());
        assertEquals(fingerprint(backup), fingerprint(restored));
        assertEquals(List.of("urn:g"), graphs(other));
    }

    @Test
    void aDatasetIsReplacedOnRequestOnly() throws Exception {
        command("backup", data, file);
        hold("urn:later");
        Ran refused = command("restore", data, file);
        assertEquals(ExitCode.USAGE.number(), refused.code());
        assertEquals(
                "rapporteur: " + data + ": holds 2 graphs; add --replace if they may go, or name another dataset with"
                        + " --data",
                refused.error());
        assertEquals(List.of("urn:g", "urn:later"), graphs(data));
        assertEquals(0, command("restore", data, "--replace", file).code());
        assertEquals(List.of("urn:g"), graphs(data));
    }

    @Test
    void aBrokenFileChangesNothing() throws Exception {
        Files.writeString(Path.of(file), "no backup");
        Ran refused = command("restore", data, "--replace", file);
        assertEquals(ExitCode.BAD_BACKUP.number(), refused.code());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertEquals(List.of("urn:g"), graphs(data));
    }

    @Test
    void compactionTellsWhatItGives() {
        Ran ran = command("compact", data);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.error().matches("compacted .*: \\d+\\.\\d MB, \\d+\\.\\d MB before"), ran.err());
    }

    @Test
    void thereMustBeADataset() {
        Path none = dir.resolve("none");
        assertEquals(
                ExitCode.BAD_DATASET.number(), command("backup", none, file).code());
        assertEquals(ExitCode.BAD_DATASET.number(), command("compact", none).code());
    }

    private void hold(String graph) throws Exception {
        Graph triple = GraphFactory.createDefaultGraph();
        triple.add(
                NodeFactory.createURI("urn:a"), NodeFactory.createURI("urn:b"), NodeFactory.createLiteralString("c"));
        try (Store store = Store.open(data)) {
            store.replace(Map.of(graph, triple));
        }
    }

    private static Ran command(String name, Path data, String... rest) {
        List<String> words = new ArrayList<>(List.of(name, "--data", data.toString()));
        words.addAll(List.of(rest));
        return Ran.command(words.toArray(new String[0]));
    }

    private static String fingerprint(Ran ran) {
        return ran.error().replaceFirst(".*, (\\d+ quads, )", "$1");
    }

    private static List<String> graphs(Path data) throws Exception {
        try (Store store = Store.open(data)) {
            return store.graphs();
        }
    }
}
