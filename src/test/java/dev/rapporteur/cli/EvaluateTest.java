package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code evaluate}, on the one good article of the folder. */
class EvaluateTest {
    private static final String GOLD =
            """
            {"outlet": "The Harbour Gazette", "published": "2025-03-04",
             "people": {"quillen": ["Mara Quillen"], "brandvold": ["Tomas Brandvold"], "wren": ["Ada Wren"]},
             "tenures": [
               {"who": "quillen", "title": "Foreign Minister"},
               {"who": "brandvold", "title": "interior minister", "of": "Norway"},
               {"who": "wren", "title": "President"}],
             "meetings": [
               {"who": ["quillen", "brandvold"], "place": "Lisbon", "date": "2025-03-03", "status": "occurred"},
               {"who": ["quillen", "wren"], "place": "Oslo", "status": "planned"},
               {"who": ["brandvold", "wren"], "place": "Nuuk", "status": "occurred"}]}
            """;

    private static Folder folder = new Folder(Path.of(""));

    @BeforeAll
    static void write(@TempDir Path dir) throws IOException {
        folder = Folder.in(dir);
        gold("gold", "good.json", GOLD);
        gold("more", "good.json", GOLD);
        gold("more", "lost.json", "{}");
        gold("broken", "good.json", "{\n\"meetings\": [}");
        gold("misspelt", "good.json", "{\n\"tenures\": [{\"who\": \"a\", \"title\": \"mayor\", \"where\": \"Oslo\"}]}");
        gold("other", "other.json", "{}");
        Files.writeString(dir.resolve("claims.jsonl"), "{\"file\": \"good.md\"}\n");
        Files.writeString(dir.resolve("bad.jsonl"), "{\"file\": \"good.md\"}\nhello\n");
        Files.createDirectory(dir.resolve("again"));
        Files.writeString(dir.resolve("again").resolve("good.txt"), Folder.ARTICLE);
    }

    private static void gold(String dir, String name, String json) throws IOException {
        Files.writeString(Files.createDirectories(folder.path().resolve(dir)).resolve(name), json);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            evaluate                                        | 2  | rapporteur: Missing required parameter: 'GOLD_DIR'; see 'rapporteur evaluate --help'
            evaluate @/gold                                 | 2  | rapporteur: name either articles or, with --predictions, what was extracted from them
            evaluate --predictions @/claims.jsonl @/gold @/good.md | 2 | rapporteur: name either articles or, with --predictions, what was extracted from them
            evaluate --format csv @/gold @/good.md          | 2  | rapporteur: Invalid value for option '--format': expected one of [TABLE, JSON] (case-insensitive) but was 'csv'; see 'rapporteur evaluate --help'
            evaluate @/none @/good.md                       | 11 | rapporteur: @/none: no such folder; name the folder with the gold files
            evaluate @/nothing @/good.md                    | 11 | rapporteur: @/nothing: no gold files in this folder; put one ending in .json per article there
            evaluate @/broken @/good.md                     | 11 | rapporteur: @/broken/good.json, line 2: not JSON: Unexpected close marker '}': expected ']' (for Array starting at line 2)
            evaluate @/misspelt @/good.md                   | 11 | rapporteur: @/misspelt/good.json, line 2: unknown field 'where' in tenures 1; known are of, optional, quote, title, who
            evaluate @/gold @/nosuch.txt                    | 21 | rapporteur: @/nosuch.txt: there is no such file or folder; check the path
            evaluate @/gold @/nothing                       | 3  | rapporteur: @/nothing: no articles in this folder; put files ending in .txt, .md or .html there
            evaluate --predictions @/none.jsonl @/gold      | 11 | rapporteur: @/none.jsonl: no such file, or it cannot be read; check the path
            evaluate --predictions @/bad.jsonl @/gold       | 11 | rapporteur: @/bad.jsonl, line 2: not JSON: Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); each line is one article as 'rapporteur extract --format jsonl' prints it
            """)
    void refuses(String command, int code, String error) {
        Ran ran = Ran.command(folder.arguments(command));
        assertEquals(folder.fill(error), ran.error());
        assertEquals(code, ran.code(), ran.err());
        assertEquals("", ran.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            evaluate @/more @/good.md                       | 0  | gold without an article, all of it counted as missed: lost
            evaluate @/other @/good.md                      | 0  | articles without gold, left out: good
            evaluate @/gold @/good.md @/empty.txt           | 22 | skipped empty.txt: the file is empty; remove it or fill it
            evaluate @/gold @/good.md @/again               | 29 | skipped good.txt: named as good.md is, and gold is found by the name; rename one of them
            evaluate --predictions @/claims.jsonl @/more    | 0  | gold without an article, all of it counted as missed: lost
            """)
    void goesOnAndSaysSo(String command, int code, String said) {
        Ran ran = Ran.command(folder.arguments(command));
        assertTrue(ran.err().lines().anyMatch(said::equals), ran.err());
        assertEquals(code, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("kind "), ran.out());
    }

    @Test
    void printsATableAndWhatIsWrong() {
        Ran ran = Ran.command(folder.arguments("evaluate --errors @/gold @/good.md"));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\nmeetings       1.000   0.667  0.800      0.800      2 "), ran.out());
        assertTrue(
                ran.out().contains("\ngood\n  meetings: missed Tomas Brandvold + Ada Wren | Nuuk | | occurred\n"),
                ran.out());
    }

    @Test
    void printsJson() throws IOException {
        Ran ran = Ran.command(folder.arguments("evaluate --format json --errors @/gold @/good.md"));
        JsonNode json = new ObjectMapper().readTree(ran.out());
        JsonNode meetings = json.path("kinds").path("meetings");
        assertEquals(0.667, meetings.path("recall").doubleValue());
        assertEquals(2, meetings.path("found").intValue());
        assertEquals(2, meetings.path("attributes").path("status").path("right").intValue());
        JsonNode error = json.path("errors").path(0);
        assertEquals("good", error.path("article").textValue());
        assertEquals("missed", error.path("verdict").textValue());
        assertEquals(
                "Tomas Brandvold + Ada Wren | Nuuk | | occurred",
                error.path("gold").textValue());
        assertTrue(error.path("told").isMissingNode(), ran.out());
    }

    @Test
    void jsonLinesGiveTheFiguresOfTheirArticles() {
        String lines = Ran.command(folder.arguments("extract --format jsonl @/good.md"))
                .out();
        Ran piped = Ran.withInput(lines, folder.arguments("evaluate --errors --predictions - @/gold"));
        assertEquals(0, piped.code(), piped.err());
        assertEquals(
                Ran.command(folder.arguments("evaluate --errors @/gold @/good.md"))
                        .out(),
                piped.out());
    }
}
