package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Against times that people marked, where the corpora are at hand. The floors lie slightly under what was measured.
 *
 * <p>Durations ("for three hours"), sets ("weekly") and hours of the day are not read, by intent; they count as missed
 * wherever all marks count.
 */
class TimexCorpusTest {
    private static final Path CORPORA = Path.of("../shared/data");

    /** The sorts of marks that are counted. */
    private enum Sort implements Predicate<Mark> {
        ALL {
            @Override
            public boolean test(Mark mark) {
                return true;
            }
        },
        ALL_BUT_PUBLICATION {
            @Override
            public boolean test(Mark mark) {
                return !mark.isPublication();
            }
        },
        DATES_BUT_PUBLICATION {
            @Override
            public boolean test(Mark mark) {
                return !mark.isPublication() && mark.type().equals("DATE");
            }
        },
        CALENDAR {
            @Override
            public boolean test(Mark mark) {
                return mark.days().isPresent();
            }
        }
    }

    /** WikiWars tells of wars long past; nothing counts from a day of publication. */
    @Test
    void wikiWars(TestReporter reporter) {
        List<MarkedText> texts = texts("wikiwars/WikiWars_20120218_v104/keyinline", MarkedText::ofTimex2);
        Function<MarkedText, List<Timex>> reader =
                text -> TimexResolver.history().find(text.text(), text.published(), Tense.PAST);
        Function<MarkedText, List<Timex>> asNews =
                text -> TimexResolver.english().find(text.text(), text.published(), Tense.PAST);
        CorpusScore calendar = score(Sort.CALENDAR, texts, reader, reporter);
        CorpusScore absolute = score(Sort.CALENDAR, texts, asNews, reporter);
        assertAll(
                () -> assertTrue(absolute.valueAccuracy() >= 0.99, () -> absolute + " wrong " + absolute.wrong),
                () -> assertFloors(score(Sort.ALL, texts, reader, reporter), 0.75, 0.99, 0.74),
                () -> assertFloors(score(Sort.DATES_BUT_PUBLICATION, texts, reader, reporter), 0.83, 0.99, 0.80),
                () -> assertFloors(calendar, 0.93, 0.99, 0.88));
    }

    /** MEANTIME is news. Its day of publication is marked in the text as well, and is easy. */
    @Test
    void meantime(TestReporter reporter) {
        List<MarkedText> texts = texts("meantime/intra-doc_annotation", MarkedText::ofTimex3);
        NewsReading news = new NewsReading(TimexResolver.english());
        Function<MarkedText, List<Timex>> reader = text -> news.find(text.text(), text.published());
        CorpusScore calendar = score(Sort.CALENDAR, texts, reader, reporter);
        assertAll(
                () -> assertTrue(calendar.valueAccuracy() >= 0.91, () -> calendar + " wrong " + calendar.wrong),
                () -> assertFloors(score(Sort.ALL, texts, reader, reporter), 0.79, 0.96, 0.75),
                () -> assertFloors(score(Sort.ALL_BUT_PUBLICATION, texts, reader, reporter), 0.72, 0.95, 0.66),
                () -> assertFloors(score(Sort.DATES_BUT_PUBLICATION, texts, reader, reporter), 0.86, 0.95, 0.775),
                () -> assertFloors(calendar, 0.95, 0.96, 0.88));
    }

    private static List<MarkedText> texts(String folder, Function<String, MarkedText> parse) {
        Path corpus = CORPORA.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(corpus), () -> corpus + " is not there");
        return MarkedText.all(corpus, parse);
    }

    private static CorpusScore score(
            Sort sort, List<MarkedText> texts, Function<MarkedText, List<Timex>> reader, TestReporter reporter) {
        CorpusScore score = new CorpusScore(sort.name(), sort);
        texts.forEach(text -> score.add(text, reader.apply(text)));
        reporter.publishEntry(sort.name(), score.toString());
        return score;
    }

    private static void assertFloors(CorpusScore score, double recall, double precision, double valueF1) {
        assertAll(
                () -> assertTrue(score.recall() >= recall, () -> score + " missed " + score.missed),
                () -> assertTrue(score.precision() >= precision, () -> score + " invented " + score.invented),
                () -> assertTrue(score.valueF1() >= valueF1, () -> score + " wrong " + score.wrong));
    }
}
