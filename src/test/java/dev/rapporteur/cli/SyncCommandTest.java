package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code sync} and {@code status} as a user types them. */
class SyncCommandTest {
    private final Path temporary;
    private final Folder folder;

    SyncCommandTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.folder = new Folder(temporary);
        Files.createDirectories(temporary.resolve("in"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sync @/nowhere                         | 21 | rapporteur: @/nowhere: no such folder; check the path
            sync @/file.txt                        | 2  | rapporteur: @/file.txt: a file, but sync takes a folder; 'rapporteur load' takes files
            sync --data @/d @/d                    | 2  | rapporteur: @/d: lies in the dataset's own folder @/d; keep articles elsewhere
            sync --data @/d @/d/in                 | 2  | rapporteur: @/d/in: lies in the dataset's own folder @/d; keep articles elsewhere
            sync                                   | 2  | rapporteur: Missing required parameter: 'DIR'; see 'rapporteur sync --help'
            sync @/in @/in                         | 2  | rapporteur: unknown command or option '@/in'; see 'rapporteur sync --help'
            serve --port 0 --watch @/nowhere       | 21 | rapporteur: @/nowhere: no such folder; check the path
            status --data @/nowhere                | 9  | rapporteur: @/nowhere: no dataset there; make one with 'rapporteur load', or name another with --data
            status --format xml                    | 2  | rapporteur: Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive) but was 'xml'; see 'rapporteur status --help'
            """)
    void wrongArguments(String command, int code, String error) throws IOException {
        Files.writeString(temporary.resolve("file.txt"), "Ana Ruiz met Tom Okafor.");
        Files.createDirectories(temporary.resolve("d/in"));
        Ran ran = Ran.command(folder.arguments(command));
        assertEquals(folder.fill(error), ran.error());
        assertEquals(code, ran.code());
    }

    @Test
    void leavesFilesOfSeveralArticlesToLoad() throws IOException {
        Files.writeString(
                temporary.resolve("in/a.jsonl"), "{\"text\": \"Ana Ruiz met Tom Okafor in Lisbon on Monday.\"}\n");
        Ran load = Ran.command(folder.arguments("load --data @/d @/in"));
        assertEquals("1 article: 1 loaded", load.summary());
        Ran sync = Ran.command(folder.arguments("sync --data @/d @/in"));
        assertEquals(
                "skipped a.jsonl: it may hold several articles, and sync takes a file for each; bring it in with 'rapporteur load'",
                sync.error());
        assertEquals(ExitCode.SEVERAL.number(), sync.code());
        String kept = Ran.command(folder.arguments("export --data @/d --format jsonl"))
                .out();
        assertTrue(kept.contains("a.jsonl!/1"), kept);
        Files.delete(temporary.resolve("in/a.jsonl"));
        Ran.command(folder.arguments("sync --data @/d --allow-empty @/in"));
        assertEquals(
                "",
                Ran.command(folder.arguments("export --data @/d --format jsonl"))
                        .out());
    }

    /** No article can be read here, so that no language model is asked. */
    @Test
    void statusTellsWhatWasSkippedAndWhy() throws IOException {
        Files.createFile(temporary.resolve("in/empty.txt"));
        Files.writeString(temporary.resolve("in/front.md"), "---\ntitle: [unclosed\n---\nA text follows here.\n");
        Ran sync = Ran.command(folder.arguments("sync --data @/d @/in"));
        assertEquals("2 files: 2 skipped (1 empty, 1 broken front matter)", sync.summary());
        assertEquals(ExitCode.SKIPPED.number(), sync.code());
        Ran again = Ran.command(folder.arguments("sync --data @/d @/in"));
        assertEquals(1, again.err().lines().count(), "what was told is not told again: " + again.err());
        assertEquals(ExitCode.SKIPPED.number(), again.code());

        List<String> lines = status("text").out().lines().toList();
        String real = temporary.toRealPath().toString();
        assertTrue(lines.get(0).startsWith("dataset   " + real + "/d, "), lines.get(0));
        assertTrue(lines.get(1).startsWith("changed   1 times, last at 2"), lines.get(1));
        assertEquals("articles  0", lines.get(3));
        assertEquals("from      " + real + "/in: 2 skipped", lines.get(4));
        assertEquals(
                "skipped   " + real + "/in/empty.txt (empty): empty.txt: the file is empty; remove it or fill it",
                lines.get(5));

        JsonNode json = new ObjectMapper().readTree(status("json").out());
        assertEquals(1, json.path("revision").asInt());
        assertEquals(2, json.path("folders").path(0).path("skipped").asInt());
        assertEquals(
                "broken front matter",
                json.path("skipped").path(1).path("reason").asText());
        assertEquals(0, json.path("stale").size());
    }

    private Ran status(String format) {
        Ran ran = Ran.command(folder.arguments("status --data @/d --format " + format));
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }
}
