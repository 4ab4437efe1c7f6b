package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.ingest.ArticleReader;
import dev.rapporteur.ingest.FoundInput;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores on articles with hand-made gold facts; skipped where these or Python are absent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedScoresTest {
    private static final Path SHARED = Path.of("../shared");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<JsonNode>> reports = new HashMap<>();
    private final Map<String, JsonNode> scores = new HashMap<>();

    /** Where the articles and the gold facts of a set lie. */
    private static Path folder(String set, String what) {
        return set.equals("dev") ? SHARED.resolve("dev").resolve(what) : SHARED.resolve(what);
    }

    @BeforeAll
    void read(@TempDir Path scratch) throws IOException, InterruptedException, UnreadableArticleException {
        assumeTrue(Files.isDirectory(SHARED.resolve("articles")), SHARED + " is absent");
        ArticleReader reader = ArticleReader.of(Reading.authority());
        for (String set : List.of("gold", "dev")) {
            List<JsonNode> found = new ArrayList<>();
            for (FoundInput input : InputFiles.find(List.of(folder(set, "articles")))) {
                found.add(ScoredReport.of(Reading.read(reader.parse(((FoundInput.Candidate) input).read()))));
            }
            reports.put(set, found);
            Path lines = scratch.resolve(set + ".jsonl");
            Files.write(lines, found.stream().map(JsonNode::toString).toList());
            scores.put(set, score(lines, folder(set, "gold")));
        }
    }

    private static JsonNode score(Path lines, Path gold) throws IOException, InterruptedException {
        Process scorer = start(
                "python3", SHARED.resolve("tools/evaluate.py").toString(), lines.toString(), gold.toString(), "--json");
        byte[] printed = scorer.getInputStream().readAllBytes();
        assertTrue(scorer.waitFor(1, TimeUnit.MINUTES), "the scorer ends");
        assertEquals(0, scorer.exitValue(), "the scorer's exit code");
        return JSON.readTree(printed);
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

    @ParameterizedTest(name = "{0}: {1} {2} at least {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            gold | people    | f1        | 0.90
            gold | tenures   | f1        | 0.80
            gold | meetings  | strict_f1 | 0.65
            gold | sanctions | f1        | 0.80
            gold | outlet    | f1        | 1.00
            gold | published | f1        | 1.00
            dev  | people    | f1        | 0.92
            dev  | tenures   | f1        | 0.80
            dev  | meetings  | strict_f1 | 0.55
            dev  | sanctions | strict_f1 | 0.40
            """)
    void reachesTheBar(String set, String facts, String measure, double bar) {
        JsonNode row = scores.getOrDefault(set, JSON.nullNode()).path(facts);
        assertTrue(row.path(measure).asDouble(-1) >= bar, () -> row.toString());
    }

    @ParameterizedTest
    @CsvSource({"gold", "dev"})
    void noMeetingThatDidNotTakePlaceIsToldAsOneThatDid(String set) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode report : reports.getOrDefault(set, List.of())) {
            String file = report.path("file").asText().replace(".txt", ".json");
            JsonNode gold = JSON.readTree(Files.readString(folder(set, "gold").resolve(file)));
            GoldMeetings meetings = new GoldMeetings(gold);
            for (JsonNode meeting : report.path("meetings")) {
                if (meeting.path("status").asText().equals("occurred") && meetings.knowsOnlyOtherwise(meeting)) {
                    wrong.add(file + ": " + meeting);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
