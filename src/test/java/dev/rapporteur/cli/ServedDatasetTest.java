package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.rdf.Iris;
import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads a dataset that a server has open is answered by the server, as if nobody had it open. */
@Timeout(120)
class ServedDatasetTest {
    private final Path dir;
    private final Path data;

    ServedDatasetTest(@TempDir Path dir) {
        this.dir = dir;
        this.data = dir.resolve("d");
    }

    @BeforeEach
    void load() throws Exception {
        Files.createDirectories(dir.resolve("in"));
        try (SyncBench bench = new SyncBench(dir.resolve("in"), data, Clock.systemUTC())) {
            bench.write("a.txt", "Ana Ruiz met Tom Okafor.");
            bench.write("b.txt", "Tom Okafor met Lena Brandt.");
            bench.write("c.txt", "Die Häfen: Ana Ruiz traf Tom Okafor.");
            bench.sync();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "query who-met-whom",
                "query who-met-whom-for-person person=Lena --format json",
                "query who-met-whom-for-person person=Nobody",
                "query timeline since=2025-11-01",
                "query office-holders",
                "query evidence",
                "export --format jsonl",
                "export",
                "status --format text",
            })
    void isAnsweredTheSame(String command) throws Exception {
        Ran alone = run(command);
        assertTrue(alone.out().length() + alone.err().length() > 0);
        Ran served = whileServed(() -> run(command));
        assertEquals(withoutSize(alone), withoutSize(served));
        assertEquals(alone.code(), served.code());
    }

    /** The note that tells of the server takes some bytes itself. */
    private static String withoutSize(Ran ran) {
        return ran.out().replaceFirst(", [0-9.]+ MB", "") + ran.err();
    }

    @Test
    void isBackedUpTheSame() throws Exception {
        Path alone = dir.resolve("alone.nq.gz");
        Path served = dir.resolve("served.nq.gz");
        Ran one = run("backup " + alone);
        Ran other = whileServed(() -> run("backup " + served));
        assertEquals(0, other.code(), other.err());
        assertEquals(one.err().replace("alone", "served"), other.err());
        assertTrue(Arrays.equals(Files.readAllBytes(alone), Files.readAllBytes(served)));
    }

    @ParameterizedTest(name = "note: {0}")
    @ValueSource(strings = {"none", "http://localhost:1/,1", "nonsense"})
    void whoeverElseHasItOpenIsNamed(String note) throws Exception {
        if (!note.equals("none")) {
            Files.write(data.resolve("serving"), List.of(note.split(",")));
        }
        try (Store store = Store.open(data)) {
            for (String command : List.of("status", "query sources", "export", "backup " + dir.resolve("x.gz"))) {
                Ran ran = run(command);
                assertEquals(ExitCode.DATASET_LOCKED.number(), ran.code(), command);
                assertEquals(
                        "rapporteur: The dataset in " + store.dir()
                                + " is in use by this program already. Stop it first," + " or name another folder.",
                        ran.error());
            }
        }
    }

    private interface Work {
        Ran run() throws Exception;
    }

    private Ran whileServed(Work work) throws Exception {
        try (Store store = Store.open(data);
                Server server = Server.start(store, new Server.Options(0, Iris.DEFAULT.base()))) {
            RunningServer.of(server).note(store.dir());
            return work.run();
        } finally {
            RunningServer.forget(data);
        }
    }

    private Ran run(String command) {
        return Ran.command((command + " --data " + data).split(" "));
    }
}
