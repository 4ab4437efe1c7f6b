package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.evaluate.Evaluation;
import dev.rapporteur.evaluate.GoldStandard;
import dev.rapporteur.evaluate.Predictions;
import dev.rapporteur.evaluate.ToldArticle;
import dev.rapporteur.fixture.SharedArticles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures against those of an independent scorer in Python; skipped where it, Python or the articles are absent.
 */
class ReferenceScoresTest {
    private static final Path SCORER = Path.of("../shared/tools/evaluate.py");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the program's figures are called by the scorer. */
    private static final Map<String, String> NAMES = Map.of(
            "precision", "precision",
            "recall", "recall",
            "f1", "f1",
            "strictF1", "strict_f1",
            "found", "tp",
            "spurious", "fp",
            "missed", "fn",
            "duplicates", "duplicates");

    @ParameterizedTest
    @EnumSource
    void areTheSame(SharedArticles set, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(set.areThere() && Files.exists(SCORER), SCORER + " or " + set.gold() + " is absent");
        ArticleJson json = new ArticleJson(Map.of());
        Path lines = folder.resolve("claims.jsonl");
        Files.write(lines, set.reports().stream().map(json::write).toList());
        JsonNode expected = reference(lines, set.gold());

        GoldStandard gold = GoldStandard.read(set.gold());
        List<ToldArticle> told = set.reports().stream().map(ToldArticle::of).toList();
        assertEquals(expected, figures(Evaluation.of(gold, told)), "of the reports");
        try (InputStream in = Files.newInputStream(lines)) {
            List<ToldArticle> read = Predictions.read(lines.toString(), in);
            assertEquals(expected, figures(Evaluation.of(gold, read)), "of the JSON Lines");
        }
    }

    /** The figures under the names that the scorer uses. */
    private static JsonNode figures(Evaluation evaluation) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> kind :
                JSON.readTree(evaluation.json(false)).path("kinds").properties()) {
            JsonNode row = kind.getValue();
            ObjectNode figures = all.putObject(kind.getKey());
            NAMES.forEach((field, name) -> Optional.ofNullable(row.get(field)).ifPresent(n -> figures.set(name, n)));
            for (Map.Entry<String, JsonNode> attribute : row.path("attributes").properties()) {
                JsonNode ratio = attribute.getValue();
                figures.put(attribute.getKey(), ratio.path("right") + "/" + ratio.path("of"));
            }
        }
        return all;
    }

    private static JsonNode reference(Path lines, Path gold) throws IOException, InterruptedException {
        Process scorer = start("python3", SCORER.toString(), lines.toString(), gold.toString(), "--json");
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
}
