package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.evaluate.Evaluation;
import dev.rapporteur.evaluate.FactKind;
import dev.rapporteur.evaluate.GoldStandard;
import dev.rapporteur.evaluate.Ratio;
import dev.rapporteur.evaluate.Score;
import dev.rapporteur.evaluate.ToldArticle;
import dev.rapporteur.fixture.SharedArticles;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.MeetingClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores on articles with hand-made gold facts; skipped where these are absent. */
class SharedScoresTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}: {1} {2} at least {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GOLD | PEOPLE    | f1        | 1.00
            GOLD | TENURES   | f1        | 0.93
            GOLD | MEETINGS  | strict_f1 | 0.97
            GOLD | PROPOSALS | f1        | 0.85
            GOLD | SANCTIONS | strict_f1 | 0.90
            GOLD | CITES     | f1        | 1.00
            GOLD | OUTLET    | f1        | 1.00
            GOLD | PUBLISHED | f1        | 1.00
            DEV  | OUTLET    | f1        | 1.00
            DEV  | PUBLISHED | f1        | 1.00
            DEV  | PEOPLE    | f1        | 0.98
            DEV  | TENURES   | f1        | 0.96
            DEV  | MEETINGS  | strict_f1 | 0.87
            DEV  | SANCTIONS | strict_f1 | 0.75
            """)
    void reachesTheBar(SharedArticles set, FactKind kind, String measure, double bar) {
        assumeTrue(set.areThere(), set.gold() + " is absent");
        List<ToldArticle> told = set.reports().stream().map(ToldArticle::of).toList();
        Score score =
                Evaluation.of(GoldStandard.read(set.gold()), told).scores().getOrDefault(kind, Score.NONE);
        assertTrue((measure.equals("f1") ? score.f1() : score.strictF1()) >= bar, score::toString);
    }

    @ParameterizedTest(name = "{0}: {1} {2} right in at least {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GOLD | TENURES  | organization | 0.94
            GOLD | MEETINGS | place        | 0.86
            GOLD | MEETINGS | date         | 1.00
            DEV  | TENURES  | organization | 0.93
            DEV  | MEETINGS | place        | 0.92
            DEV  | MEETINGS | date         | 0.88
            """)
    void tellsTheRestOfWhatItFinds(SharedArticles set, FactKind kind, String attribute, double bar) {
        assumeTrue(set.areThere(), set.gold() + " is absent");
        List<ToldArticle> told = set.reports().stream().map(ToldArticle::of).toList();
        Score score =
                Evaluation.of(GoldStandard.read(set.gold()), told).scores().getOrDefault(kind, Score.NONE);
        Ratio right = score.attributes().getOrDefault(attribute, new Ratio(0, 1));
        assertTrue(right.right() >= bar * right.of(), score::toString);
    }

    @ParameterizedTest
    @EnumSource
    void noMeetingThatDidNotTakePlaceIsToldAsOneThatDid(SharedArticles set) throws IOException {
        assumeTrue(set.areThere(), set.gold() + " is absent");
        List<String> wrong = new ArrayList<>();
        for (ArticleReport report : set.reports()) {
            String file = report.article().file().replace(".txt", ".json");
            GoldMeetings gold =
                    new GoldMeetings(JSON.readTree(Files.readString(set.gold().resolve(file))));
            for (MeetingClaim meeting : Reading.claims(report, MeetingClaim.class)) {
                if (meeting.status() == MeetingClaim.Status.OCCURRED && gold.knowsOnlyOtherwise(meeting)) {
                    wrong.add(file + ": " + meeting);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
