package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands do with an article that can be read, also in the middle of many that cannot. */
class CommandsTest {
    private static Path temporary = Path.of("");
    private static Folder folder = new Folder(Path.of(""));

    @BeforeAll
    static void write(@TempDir Path dir) throws IOException {
        temporary = dir;
        folder = Folder.in(temporary);
    }

    @Test
    void theRestOfTheRunIsCompletedAndCounted() {
        Ran ran = Ran.command("extract", "--format", "jsonl", temporary.toString());
        assertEquals(1, ran.out().lines().count(), ran.out());
        assertEquals(ExitCode.SKIPPED.number(), ran.code());
        assertEquals(
                "7 articles: 1 extracted, 6 skipped (2 empty, 1 binary, 1 too large, 1 broken front matter, 1 not English)",
                ran.summary());
    }

    @Test
    void otherLanguagesAreSkipped() {
        Ran ran = Ran.command(folder.arguments("extract @/german.txt @/good.md"));
        assertEquals("skipped german.txt: written in German; only English is read so far", ran.error());
        assertEquals("2 articles: 1 extracted, 1 skipped (1 not English)", ran.summary());
        assertEquals(ExitCode.NOT_ENGLISH.number(), ran.code());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"extract --format jsonl", "extract --format jsonl -", "extract --format jsonl --events -"})
    void articlesCanBePiped(String command) throws IOException {
        Ran ran = Ran.withInput(Folder.ARTICLE, command.split(" "));
        assertEquals(0, ran.code(), ran.err());
        assertEquals("1 article: 1 extracted", ran.summary());
        JsonNode article = new ObjectMapper().readTree(ran.out());
        assertEquals("-", article.path("file").textValue());
        assertEquals("The Harbour Gazette", article.path("outlet").textValue());
        assertEquals("2025-03-04", article.path("published").textValue());
        assertTrue(names(article.path("people")).containsAll(List.of("Mara Quillen", "Tomas Brandvold")), ran.out());
    }

    @Test
    void everyClaimNamesItsEventAndItsEvidence() throws IOException {
        Ran ran = Ran.command(folder.arguments("extract --format jsonl --events @/good.md"));
        JsonNode meetings = new ObjectMapper().readTree(ran.out()).path("meetings");
        assertFalse(meetings.isEmpty(), ran.out());
        for (JsonNode meeting : meetings) {
            assertTrue(meeting.path("event").asText().startsWith("http://localhost:3030/meeting/"), ran.out());
            assertFalse(meeting.path("quote").asText().isEmpty());
            assertFalse(meeting.path("foundBy").asText().isEmpty());
            assertTrue(meeting.path("end").asInt() > meeting.path("start").asInt());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nquads", "trig"})
    void graphsDependNeitherOnTheOrderOfTheInputsNorOnThreads(String format) {
        String command = "extract --base https://news.example/ --format " + format;
        Ran one = Ran.command(folder.arguments(command + " --threads 1 @/good.md @/german.txt"));
        Ran other = Ran.command(folder.arguments(command + " --threads 3 @/german.txt @/good.md"));
        assertEquals(one.out(), other.out());
        assertTrue(one.out().contains("<https://news.example/graph/consolidated>"), one.out());
    }

    @Test
    void loadingAgainChangesNothingAndKeepsTheOthers() throws Exception {
        Ran first = Ran.command(folder.arguments("load --data @/d @/good.md"));
        assertEquals("1 article: 1 loaded", first.summary());
        List<String> before = graphs();
        assertEquals(4, before.size(), before.toString());
        Ran again = Ran.command(folder.arguments("load --data @/d @/good.md"));
        assertEquals(0, again.code(), again.err());
        assertEquals(before, graphs());
        Ran another = Ran.withInput(Folder.ARTICLE, folder.arguments("load --data @/d -"));
        assertEquals(0, another.code(), another.err());
        assertEquals(6, graphs().size());
        Ran valid = Ran.command(folder.arguments("validate --data @/d"));
        assertEquals(0, valid.code(), valid.out());
        assertEquals("6 graphs checked, 0 violations", valid.summary());
    }

    @Test
    void secondUserOfOneDataset() throws Exception {
        Path data = temporary.resolve("locked");
        try (Store store = Store.open(data)) {
            Ran ran = Ran.command("load", "--data", data.toString(), folder.fill("@/good.md"));
            assertEquals(ExitCode.DATASET_LOCKED.number(), ran.code());
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertEquals(List.of(), store.graphs());
        }
    }

    private static List<String> graphs() throws Exception {
        try (Store store = Store.open(temporary.resolve("d"))) {
            return store.graphs();
        }
    }

    private static List<String> names(JsonNode people) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person.path("name").textValue()));
        return names;
    }
}
