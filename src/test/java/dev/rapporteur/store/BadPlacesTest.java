package dev.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.text.DatasetGraphText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that are full or read-only, memory that runs out, locks that nobody holds. */
@Timeout(120)
class BadPlacesTest {
    private final Path dir;

    BadPlacesTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void readOnlyFolder() throws Exception {
        onDisk("256m", () -> {
            Store.open(dir.resolve("data")).close();
            assumeTrue(becomesReadOnly(), "the disk in memory stays busy and cannot be made read-only");
            StoreException refused = assertThrows(StoreException.class, () -> Store.open(dir.resolve("data")));
            assertOneLine(refused, "can't be written");
            return refused;
        });
    }

    /** A file that is still mapped for writing keeps the disk busy until its memory is collected. */
    private boolean becomesReadOnly() throws InterruptedException {
        for (int attempt = 0; attempt < 50; attempt++) {
            if (run("mount", "-o", "remount,ro", dir.toString()) == 0) {
                return true;
            }
            System.gc();
            Thread.sleep(100);
        }
        return false;
    }

    @Test
    void tooSmallADisk() throws Exception {
        onDisk("64m", () -> {
            StoreException refused = assertThrows(StoreException.class, () -> Store.open(dir.resolve("data")));
            assertOneLine(refused, "make space and run again");
            return refused;
        });
    }

    /** In another process, since a page of a mapped file that the disk has no space for may end it. */
    @Test
    void diskThatFillsUpWhileWriting() throws Exception {
        onDisk("200m", () -> {
            Fingerprint before;
            try (Store store = Store.open(dir.resolve("data"))) {
                store.replace(SampleQuads.articles(0, 5, 0));
                before = store.fingerprint();
            }
            try (Child child = Child.start(FullDiskWriter.class, "256m", dir.toString())) {
                List<String> said = child.rest();
                assertTrue(child.exitCode() != 0, said.toString());
            }
            Files.delete(dir.resolve("filler"));
            assertStateIn(List.of(before, SampleState.of(5, 1)));
            return before;
        });
    }

    @ParameterizedTest(name = "{0} KB left")
    @ValueSource(ints = {500, 2_000, 3_000, 8_000})
    void memoryThatRunsOutWhileWriting(int kilobytes) throws Exception {
        try (Store store = Store.open(dir.resolve("data"))) {
            store.replace(SampleQuads.articles(0, 60, 0));
        }
        try (Child child =
                Child.start(GreedyWriter.class, "64m", dir.resolve("data").toString(), String.valueOf(kilobytes))) {
            child.endsWithin(30); // or collects garbage for ever
        }
        assertStateIn(List.of(SampleState.of(60, 0), SampleState.of(60, 1)));
    }

    @Test
    void lockOfAProcessThatIsGone() throws Exception {
        Store.open(dir).close();
        Files.writeString(dir.resolve("tdb2/tdb.lock"), ProcessHandle.current().pid() + 1 + "\n");
        Store.open(dir).close();
    }

    private void assertStateIn(List<Fingerprint> states) throws StoreLockedException {
        try (Store store = Store.open(dir.resolve("data"))) {
            assertTrue(states.contains(store.fingerprint()), "neither as before nor as after");
            assertTrue(new TextIndex((DatasetGraphText) store.dataset().asDatasetGraph()).isInStep());
        }
    }

    private static void assertOneLine(StoreException failure, String words) {
        String message = String.valueOf(failure.getMessage());
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains(words), message);
    }

    /** Needs a disk of its own, which only an administrator of the machine can make. */
    private <T> void onDisk(String size, Callable<T> work) throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", dir.toString()) == 0,
                "no small disk can be made here");
        try {
            work.call();
        } finally {
            run("umount", "-l", dir.toString());
        }
    }

    private static int run(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
