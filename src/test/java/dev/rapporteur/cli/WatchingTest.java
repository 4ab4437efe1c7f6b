package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Write;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watched folder, without language models. */
@Timeout(120)
class WatchingTest {
    private static final Duration SOON = Duration.ofSeconds(30); // two or so where the machine is idle

    private final Path folder;
    private final SyncBench bench;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Watching watching;
    private final Thread thread;

    WatchingTest(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectory(temporary.resolve("in"));
        bench = new SyncBench(
                folder,
                temporary.resolve("d"),
                Clock.systemUTC(),
                store -> new Breakable(DerivationTest.derivation(store), broken));
        bench.write("a.txt", "Ana Ruiz met Tom Okafor.");
        watching = bench.watch(said);
        thread = new Thread(watching::run, "watching");
        thread.start();
        await(1, SOON);
    }

    /** A derivation that can be out of order. */
    private record Breakable(Derivation sound, AtomicBoolean broken) implements Derivation {
        @Override
        public Write derive(GraphStore store, Map<String, Graph> changed, String state) {
            if (broken.get()) {
                throw new IllegalStateException("out of order");
            }
            return sound.derive(store, changed, state);
        }

        @Override
        public void keep(String state) {
            sound.keep(state);
        }

        @Override
        public void undo() {
            sound.undo();
        }

        @Override
        public void rename(String state, String next) {
            sound.rename(state, next);
        }

        @Override
        public void endBatch() {
            sound.endBatch();
        }

        @Override
        public void close() {
            sound.close();
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        watching.end();
        thread.interrupt();
        thread.join();
        bench.close();
    }

    @Test
    void whatHappensIsSeenSoon() throws Exception {
        bench.write("b.txt", "Tom Okafor met Lena Brandt.");
        await(2, SOON);
        bench.write("new/folder/c.txt", "Lena Brandt met Ana Ruiz.");
        await(3, SOON);
        bench.write("new/folder/d.txt", "Lena Brandt met Mia Holm.");
        await(4, SOON);
        bench.delete("b.txt");
        await(3, SOON);
        assertEquals(4, bench.read());
    }

    @Test
    void errorsAreToldAndTriedAgain() throws Exception {
        broken.set(true);
        bench.write("b.txt", "Tom Okafor met Lena Brandt.");
        bench.write("empty.txt", "");
        awaitWords("rapporteur: out of order; trying again");
        broken.set(false);
        bench.write("c.txt", "Lena Brandt met Ana Ruiz.");
        await(3, SOON);
        awaitWords("skipped empty.txt: the file is empty; remove it or fill it");
    }

    @Test
    void aFolderThatVanishesLeavesItsArticles() throws Exception {
        bench.move("a.txt", "../away.txt");
        Files.delete(folder);
        await(1, Duration.ZERO);
        Files.createDirectory(folder);
        awaitWords("--allow-empty");
        await(1, Duration.ZERO);
        bench.move("../away.txt", "a.txt");
        bench.write("b.txt", "Tom Okafor met Lena Brandt.");
        await(2, SOON); // the folder is another one: only a rescan finds it
        assertTrue(thread.isAlive());
    }

    @Test
    void theEndComesAtOnce() throws Exception {
        watching.end();
        thread.interrupt();
        thread.join(SOON.toMillis());
        assertFalse(thread.isAlive());
    }

    /** Waits until so many pairs have met. */
    private void await(int meetings, Duration time) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        while (bench.ask("who-met-whom", "", "").size() != meetings && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertEquals(meetings, bench.ask("who-met-whom", "", "").size(), said.toString(StandardCharsets.UTF_8));
    }

    private void awaitWords(String words) throws InterruptedException {
        long until = System.nanoTime() + SOON.toNanos();
        while (!said.toString(StandardCharsets.UTF_8).contains(words) && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertTrue(said.toString(StandardCharsets.UTF_8).contains(words), said.toString(StandardCharsets.UTF_8));
    }
}
