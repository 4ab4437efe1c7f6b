package dev.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be seen only from outside: locks between processes, Ctrl-C, and readers that go away. */
@Timeout(180)
class ProcessTest {
    private final Path temporary;

    private final List<Process> started = new ArrayList<>();

    ProcessTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void lockAndInterruption() throws Exception {
        Path data = temporary.resolve("d");
        Process waiting = start("load", "--data", data.toString(), "-");
        awaitLock(waiting, data);

        Ran second = Ran.command("serve", "--port", "0", "--data", data.toString());
        assertEquals(ExitCode.DATASET_LOCKED.number(), second.code(), second.err());
        assertTrue(second.error().contains(String.valueOf(waiting.pid())), second.err());

        new ProcessBuilder("kill", "-INT", String.valueOf(waiting.pid()))
                .start()
                .waitFor();
        Assumptions.assumeTrue(waiting.waitFor(30, TimeUnit.SECONDS), "interrupts are ignored here");
        assertEquals(ExitCode.INTERRUPTED.number(), waiting.exitValue());
        String said = new String(waiting.getErrorStream().readAllBytes(), UTF_8);
        assertEquals("rapporteur: interrupted; the dataset is as it was\n", said);

        Ran after = Ran.command("validate", "--data", data.toString());
        assertEquals(0, after.code(), after.err());
        assertEquals("0 graphs checked, 0 violations", after.summary());
    }

    @Test
    void serveUntilInterrupted() throws Exception {
        Path data = temporary.resolve("d");
        Store.open(data).close();
        Process serving = start("serve", "--port", "0", "--data", data.toString());
        BufferedReader said = new BufferedReader(new InputStreamReader(serving.getErrorStream(), UTF_8));
        Optional<String> address =
                said.lines().filter(line -> line.startsWith("serving ")).findFirst();
        assertTrue(address.orElse("").contains(" on http://localhost:"), address.toString());
        Ran status = Ran.command("status", "--data", data.toString());
        assertEquals(0, status.code(), status.err());
        assertTrue(status.out().contains("articles  0"), status.out());
        new ProcessBuilder("kill", "-INT", String.valueOf(serving.pid()))
                .start()
                .waitFor();
        Assumptions.assumeTrue(serving.waitFor(30, TimeUnit.SECONDS), "interrupts are ignored here");
        assertEquals(0, serving.exitValue());
        assertFalse(Files.exists(data.resolve("serving")), "the address is removed");
        Store.open(data).close();
    }

    /** With the language models: the whole way of a new article, and Ctrl-C while more are waiting. */
    @Test
    void watchUntilInterrupted() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("in"));
        String data = temporary.resolve("d").toString();
        Process watching = start("sync", "--watch", "--data", data, folder.toString());
        BufferedReader said = new BufferedReader(new InputStreamReader(watching.getErrorStream(), UTF_8));
        assertTrue(String.valueOf(said.readLine()).startsWith("watching "));
        Files.writeString(folder.resolve("good.md"), Folder.ARTICLE);
        assertEquals("1 file: 1 loaded", said.readLine());
        Files.writeString(folder.resolve("more.md"), Folder.ARTICLE);
        new ProcessBuilder("kill", "-INT", String.valueOf(watching.pid()))
                .start()
                .waitFor();
        Assumptions.assumeTrue(watching.waitFor(30, TimeUnit.SECONDS), "interrupts are ignored here");
        assertEquals(0, watching.exitValue());
        Ran table = Ran.command("query", "ledger", "--data", data, "--format", "csv");
        assertTrue(table.out().contains("loaded,good.md,"), table.out() + table.err());
    }

    @Test
    void standardInputMayBeAPipe() throws Exception {
        Process process = start("extract");
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(
                "skipped -: the file is empty; remove it or fill it",
                new String(process.getErrorStream().readAllBytes(), UTF_8)
                        .lines()
                        .findFirst()
                        .orElse(""));
        assertEquals(ExitCode.EMPTY.number(), process.exitValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"--help", "help load", "--version"})
    void readersMayGoAway(String command) throws Exception {
        Process process = start(command.split(" "));
        process.getInputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", new String(process.getErrorStream().readAllBytes(), UTF_8));
        assertEquals(0, process.exitValue());
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.rapporteur.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    /** TDB2 takes the lock before it makes the first generation of its files. */
    private static void awaitLock(Process process, Path data) throws InterruptedException {
        while (!Files.exists(data.resolve("tdb2").resolve("Data-0001"))) {
            assertFalse(process.waitFor(200, TimeUnit.MILLISECONDS), "ended before it had the lock");
        }
    }
}
