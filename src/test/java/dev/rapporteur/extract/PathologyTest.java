package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Block.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes must not take for ever, nor break anything. */
class PathologyTest {
    /** Far above what they take on a slow machine, far below what a quadratic step would. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Map<String, String> TEXTS = Map.of(
            "a sentence of 20 kB without a stop",
            "and the farmers of the valley sold their apples ".repeat(420),
            "a sentence of 20 kB that names people",
            "Ana Ruiz met Tom Okafor and ".repeat(730),
            "5,000 commas",
            "the minister" + ",".repeat(5000),
            "5,000 words between commas",
            "apples, ".repeat(5000),
            "10,000 quotation marks",
            "The minister said " + "\"".repeat(10_000),
            "10,000 single quotation marks",
            "The minister said " + "' ".repeat(10_000),
            "2,000 nested brackets",
            "(".repeat(2000) + "the minister" + ")".repeat(2000),
            "2,000 nested brackets with words",
            "the minister (who met ".repeat(1000) + ")".repeat(1000),
            "a word of 20 kB",
            "a".repeat(20_000),
            "2,000 capitalized words",
            "President Ana Ruiz Okafor ".repeat(500));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sentence of 20 kB without a stop",
                "a sentence of 20 kB that names people",
                "5,000 commas",
                "5,000 words between commas",
                "10,000 quotation marks",
                "10,000 single quotation marks",
                "2,000 nested brackets",
                "2,000 nested brackets with words",
                "a word of 20 kB",
                "2,000 capitalized words",
            })
    void isReadInTime(String what) {
        Reading.of("Ana Ruiz met Tom Okafor."); // the models are loaded
        String english = (Reading.CONTEXT + " ").repeat(30);
        Article article = Reading.article(List.of(english, TEXTS.getOrDefault(what, "")), Role.PARAGRAPH);
        ArticleReport report = assertTimeoutPreemptively(LIMIT, () -> Reading.read(article));
        assertFalse(report.article().text().isEmpty());
    }
}
