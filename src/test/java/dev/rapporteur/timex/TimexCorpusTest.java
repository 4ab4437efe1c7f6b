package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Against times that people marked, where the corpora are at hand. The floors lie slightly under what was measured. */
class TimexCorpusTest {
    private static final Path CORPORA = Path.of("../shared/data");

    /** WikiWars tells of history and is read without a day of publication: values are those of absolute times. */
    @Test
    void wikiWars(TestReporter reporter) {
        CorpusScore score = score("wikiwars/WikiWars_20120218_v104/keyinline", MarkedText::ofTimex2, reporter);
        assertFloors(score, 0.92, 0.99, 0.99);
    }

    /** MEANTIME is news; all tenses are taken for past. */
    @Test
    void meantime(TestReporter reporter) {
        CorpusScore score = score("meantime/intra-doc_annotation", MarkedText::ofTimex3, reporter);
        assertFloors(score, 0.92, 0.96, 0.91);
    }

    private static CorpusScore score(String folder, Function<String, MarkedText> parse, TestReporter reporter) {
        Path corpus = CORPORA.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(corpus), () -> corpus + " is not there");
        CorpusScore score = new CorpusScore();
        MarkedText.all(corpus, parse).forEach(text -> score.add(text, TimexResolver.english()));
        reporter.publishEntry(folder, score.toString());
        return score;
    }

    private static void assertFloors(CorpusScore score, double recall, double precision, double values) {
        assertAll(
                () -> assertTrue(score.recall() >= recall, () -> score + " missed " + score.missed),
                () -> assertTrue(score.precision() >= precision, () -> score + " invented " + score.invented),
                () -> assertTrue(score.valueAccuracy() >= values, () -> score + " wrong " + score.wrong));
    }
}
