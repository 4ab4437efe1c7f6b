package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.fixture.SharedArticles;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes out of a dataset is what went into it. */
class ExportTest {
    private static final Path EVENTS = Path.of("../shared/tools/events.py");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OTHER =
            """
            ---
            title: A visit to Oslo
            outlet: The Quay Post
            published: 2025-03-11
            ---
            Mara Quillen met President Ada Wren in Oslo on Monday. Norway has imposed sanctions on Tomas Brandvold.
            """;

    private static Folder folder = new Folder(Path.of(""));

    @BeforeAll
    static void load(@TempDir Path dir) throws IOException {
        folder = Folder.in(dir);
        Files.writeString(dir.resolve("other.md"), OTHER);
        Ran loaded = Ran.command(folder.arguments("load --data @/d @/good.md @/other.md"));
        assertEquals("2 articles: 2 loaded", loaded.summary());
    }

    @ParameterizedTest
    @CsvSource({"nquads", "trig"})
    void graphsAreThoseOfExtract(String format) {
        Ran extracted = Ran.command(folder.arguments("extract @/good.md @/other.md --format " + format));
        Ran exported = Ran.command(folder.arguments("export --data @/d --format " + format));
        assertEquals(extracted.out(), exported.out());
        assertEquals("2 articles exported", exported.summary());
        assertEquals(0, exported.code());
    }

    @Test
    void linesAreThoseOfExtractAndNameThePeople() throws IOException {
        Ran extracted = Ran.command(folder.arguments("extract --format jsonl --events @/good.md @/other.md"));
        Ran exported = Ran.command(folder.arguments("export --data @/d --format jsonl"));
        List<JsonNode> lines = lines(exported.out());
        List<String> people = new ArrayList<>();
        for (JsonNode person : lines.get(0).path("people")) {
            people.add(person.path("name").asText() + " " + person.path("iri").asText());
        }
        assertTrue(people.contains("Mara Quillen http://localhost:3030/person/mara-quillen"), people::toString);
        lines.forEach(line -> line.path("people").forEach(person -> ((ObjectNode) person).remove("iri")));
        assertEquals(lines(extracted.out()), lines);
    }

    @Test
    void aFileHoldsWhatIsPrintedElse() throws IOException {
        Path file = folder.path().resolve("claims.nq");
        Ran written = Ran.command(folder.arguments("export --data @/d --out @/claims.nq"));
        assertEquals("", written.out());
        assertEquals(Ran.command(folder.arguments("export --data @/d")).out(), Files.readString(file));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            export --data @/nowhere                     | 9 | rapporteur: @/nowhere: no dataset there; make one with 'rapporteur load', or name another with --data
            export --data @/d --out @/none/claims.nq    | 1 | rapporteur: cannot write @/none/claims.nq: there is no such folder; name another file with --out
            export --data @/d --out @/nothing           | 1 | rapporteur: cannot write @/nothing: it is a folder; name another file with --out
            export --data @/d --format csv              | 2 | rapporteur: Invalid value for option '--format': expected one of [NQUADS, TRIG, JSONL] (case-insensitive) but was 'csv'; see 'rapporteur export --help'
            export --data @/d --base https://x.example/ | 0 | 0 articles exported; an article's IRI would begin with https://x.example/, which --base changes
            """)
    void saysWhatIsWrong(String command, int code, String error) {
        Ran ran = Ran.command(folder.arguments(command));
        assertEquals(folder.fill(error), ran.error());
        assertEquals(code, ran.code());
        assertEquals("", ran.out());
    }

    /** Skipped where the articles, the scorer or Python are absent. */
    @ParameterizedTest
    @EnumSource
    void scoresAsExtractDoes(SharedArticles set, @TempDir Path dir) throws Exception {
        assumeTrue(set.areThere() && Files.exists(EVENTS), EVENTS + " or " + set.gold() + " is absent");
        ArticleGraphs graphs = new ArticleGraphs(Configuration.load(new Settings()), Iris.DEFAULT);
        List<ArticleReport> reports = set.reports();
        reports.forEach(report -> graphs.add(new Extracted(report.article().file(), report)));
        ArticleJson json = new ArticleJson(graphs.events());
        Path extracted = dir.resolve("extracted.jsonl");
        Files.write(extracted, reports.stream().map(json::write).toList());
        Path exported = dir.resolve("exported.jsonl");
        try (Store store = Store.open(dir.resolve("d"))) {
            store.replace(graphs.withConsolidated());
        }
        Ran ran = Ran.command(
                "export", "--format", "jsonl", "--data", dir.resolve("d").toString(), "--out", exported.toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(withoutPeople(extracted), withoutPeople(exported));
        assertEquals(score(extracted, set), score(exported, set));
    }

    private static List<Map.Entry<String, JsonNode>> withoutPeople(Path file) throws IOException {
        return lines(Files.readString(file)).stream()
                .peek(line -> line.path("people").forEach(person -> ((ObjectNode) person).remove("iri")))
                .map(line -> Map.entry(line.path("id").asText(), line))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .toList();
    }

    private static List<JsonNode> lines(String text) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String score(Path lines, SharedArticles set) throws IOException, InterruptedException {
        Process scorer = start(
                "python3",
                EVENTS.toString(),
                lines.toString(),
                set.gold().toString(),
                set.events().toString());
        String printed = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(scorer.waitFor(1, TimeUnit.MINUTES), "the scorer ends");
        assertTrue(printed.contains("B-cubed"), printed);
        return printed;
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is absent: " + e.getMessage());
            throw new AssertionError(e);
        }
    }
}
