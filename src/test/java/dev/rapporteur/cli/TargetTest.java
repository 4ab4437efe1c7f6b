package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.store.Child;
import dev.rapporteur.store.FusekiChild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server to write to that is none: one line, before any model is loaded, and no dataset on this machine. */
class TargetTest {
    @Test
    @Timeout(180)
    void takesWhatIsLoadedAndSynchronized(@TempDir Path dir) throws Exception {
        Path in = Files.createDirectory(dir.resolve("in"));
        Files.writeString(in.resolve("good.md"), Folder.ARTICLE);
        String data = dir.resolve("d").toString();
        try (Child server = Child.start(FusekiChild.class, "256m")) {
            String address = "http://localhost:" + server.await("port ").substring("port ".length()) + "/news";
            Ran load = Ran.command("load", "--data", data, "--endpoint", address, in.toString());
            assertEquals(0, load.code(), load.err());
            assertEquals("1 article: 1 loaded", load.summary());
            Ran sync = Ran.command(
                    "sync", "--data", data, "--endpoint", address, "--graph-store", address + "/data", in.toString());
            assertEquals(0, sync.code(), sync.err());
            assertEquals("1 file: 1 unchanged", sync.summary());
            Ran status = Ran.command("status", "--endpoint", address);
            assertEquals(
                    "dataset   " + address, status.out().lines().findFirst().orElse(""));
            assertTrue(status.out().contains("articles  1"), status.out());
        }
        Ran none = Ran.command("status", "--data", data);
        assertEquals(ExitCode.BAD_DATASET.number(), none.code(), "the memory alone is no dataset");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --endpoint file:///news                 | 2 | 'file:///news' is no address of an endpoint; an http or https URL was expected, for example http://localhost:3030/rapporteur-admin/sparql
            --endpoint news                         | 2 | 'news' is no address of an endpoint; an http or https URL was expected, for example http://localhost:3030/rapporteur-admin/sparql
            --update-endpoint http://localhost:1/x  | 2 | --update-endpoint needs --endpoint, where queries go
            --graph-store http://localhost:1/x      | 2 | --graph-store needs --endpoint, where queries go
            --endpoint http://localhost:1/news      | 9 | The endpoint http://localhost:1/news can't be reached. Check the address, and whether the server runs.
            --endpoint http://ana:secret@localhost/ | 2 | 'localhost' is given with a user in its address; set RAPPORTEUR_USER and RAPPORTEUR_PASSWORD instead
            """)
    void isToldInOneLine(String options, int code, String line, @TempDir Path dir) throws IOException {
        Path article = Files.writeString(dir.resolve("a.txt"), "Ana Ruiz met Tom Okafor in Lisbon on Monday.");
        Path data = dir.resolve("d");
        Ran ran = Ran.command(("load --data " + data + " " + options + " " + article).split(" "));
        assertEquals("rapporteur: " + line + "\n", ran.err());
        assertEquals(code, ran.code());
        assertFalse(Files.exists(data));
    }
}
