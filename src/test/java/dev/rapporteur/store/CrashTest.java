package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.jena.query.text.DatasetGraphText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Kills a writing process again and again, at points that a seed chooses: the dataset is then as before the change that
 * was going on or as after it, and the text index in step.
 */
@Timeout(900)
class CrashTest {
    private static final int KILLS = 50;
    private static final int AT_MOST_CHANGES = 1_000;
    /** So many changes, or one less, are awaited before a kill; it then comes within the time of two. */
    private static final int AWAITED = 5;

    private static final int MILLISECONDS = 100;

    private final Random random = new Random(1);
    private final Path dir;

    /** On a disk in memory where there is one: a killed process loses nothing there that a disk would keep. */
    CrashTest() throws IOException {
        Path memory = Path.of("/dev/shm");
        dir = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "rapporteur-crash")
                : Files.createTempDirectory("rapporteur-crash");
    }

    @AfterEach
    void clean() {
        Generations.delete(dir);
    }

    @Test
    void isAsBeforeOrAsAfter() throws Exception {
        Path backup = backup();
        CrashPlan plan = new CrashPlan(backup);
        List<Fingerprint> states = plan.states(AT_MOST_CHANGES);
        int done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            done = found(states, crash(backup, done), kill);
        }
        assertTrue(done > KILLS, "only " + done + " changes were made in all");
    }

    private Path backup() throws StoreLockedException {
        Path file = dir.resolve("backup.nq.gz");
        try (Store store = Store.open(dir.resolve("source"))) {
            store.replace(CrashPlan.ofBackup());
            store.backup(file);
        }
        return file;
    }

    /** Starts a writer and kills it, sometimes before it is ready; the number of changes that it told of. */
    private int crash(Path backup, int done) throws IOException {
        try (Child child = Child.start(
                EndlessWriter.class, "256m", dir.resolve("data").toString(), backup.toString(), String.valueOf(done))) {
            int told = done;
            long pace = TimeUnit.MILLISECONDS.toNanos(MILLISECONDS);
            if (random.nextInt(10) > 0) {
                child.await("open");
                for (int more = random.nextInt(AWAITED); more > 0; more--) {
                    long start = System.nanoTime();
                    told = number(child.await("done "));
                    pace = System.nanoTime() - start;
                }
            }
            LockSupport.parkNanos((long) (random.nextDouble() * 2 * pace));
            child.kill();
            return child.rest().stream()
                    .filter(line -> line.startsWith("done "))
                    .mapToInt(CrashTest::number)
                    .reduce(told, Math::max);
        }
    }

    /** How many changes are made when the writer says so. */
    private static int number(String line) {
        return Integer.parseInt(line.substring("done ".length())) + 1;
    }

    private int found(List<Fingerprint> states, int told, int kill) throws StoreLockedException, IOException {
        try (Store store = Store.open(dir.resolve("data"))) {
            Fingerprint found = store.fingerprint();
            boolean before = found.equals(states.get(told));
            assertTrue(
                    before || found.equals(states.get(told + 1)),
                    "after kill " + kill + " in change " + told + " the dataset holds " + found + ", not "
                            + states.get(told) + " as before or " + states.get(told + 1) + " as after");
            assertTrue(
                    new TextIndex((DatasetGraphText) store.dataset().asDatasetGraph()).isInStep(),
                    "after kill " + kill + " in change " + told + " the text index is not in step");
            assertEquals(1, generations(), "generations after kill " + kill + " in change " + told);
            return before ? told : told + 1;
        }
    }

    private long generations() throws IOException {
        try (Stream<Path> folders = Files.list(dir.resolve("data/tdb2"))) {
            return folders.filter(Files::isDirectory).count();
        }
    }
}
