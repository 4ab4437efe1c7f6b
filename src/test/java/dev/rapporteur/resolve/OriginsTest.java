package dev.rapporteur.resolve;

import static dev.rapporteur.fixture.Claims.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.fixture.ReportDraft;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    @ParameterizedTest(name = "{0}: {2} origins")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what                              | articles: id, outlet, day, words              | origins | repeats
            three papers, three texts           | a Herald 1 x; b Gazette 1 y; c Mirror 1 z     | 3       | -
            an agency's text in three papers    | a Wire 1 x; b Wire 1 x; c Wire 2 x            | 1       | b of a: SAME_OUTLET, c of a: SAME_OUTLET
            a paper writes twice                | a Herald 1 x; b Herald 3 y                    | 1       | b of a: SAME_OUTLET
            case and article make no other one  | a Zenda-Herald 1 x; b The_ZENDA_Herald 3 y    | 1       | b of a: SAME_OUTLET
            papers that do not name the agency  | a Wire 1 x; b Gazette 1 x; c Mirror 2 x       | 1       | b of a: SAME_TEXT, c of a: SAME_TEXT
            the first by day counts, not by id  | a Gazette 2 x; b Wire 1 x                     | 1       | a of b: SAME_TEXT
            one without a day is never first    | a Gazette - x; b Wire 9 x                     | 1       | a of b: SAME_TEXT
            joined by a third                   | a Wire 1 x; b Gazette 2 x; c Gazette 3 y      | 1       | b of a: SAME_TEXT, c of a: SAME_OUTLET
            a copy joins two who went before    | a Wire 1 x; b Gazette 2 y; c Gazette 3 x      | 1       | b of a: SAME_TEXT, c of a: SAME_OUTLET
            nobody named, the same words        | a - 1 x; b - 1 x                              | 1       | b of a: SAME_TEXT
            nobody named, other words           | a - 1 x; b - 1 y                              | 2       | -
            nobody named, no words known        | a - 1 -; b - 1 -                              | 2       | -
            outlets alike in part are two       | a Herald 1 x; b Herald_Tribune 1 y            | 2       | -
            """)
    void foldsOnlyWhatHasOneOrigin(String what, String articles, int origins, String repeats) {
        List<ArticleReport> reports =
                Arrays.stream(articles.split("; ", -1)).map(OriginsTest::report).collect(Collectors.toList());
        List<ArticleId> ids =
                reports.stream().map(report -> report.article().id()).collect(Collectors.toList());
        Origins known = Origins.of(reports);
        assertEquals(origins, known.independent(ids), what);
        Collections.reverse(ids);
        assertEquals(repeats == null ? "" : repeats, words(known, ids), what);
    }

    /** An article that does not tell of the event joins nothing in it. */
    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({"a b, 2", "a b c, 1", "a c, 1", "b c, 1", "a, 1"})
    void nothingCountsButTheArticlesOfTheEvent(String asked, int origins) {
        Origins known = Origins.of(List.of(report("a Wire 1 x"), report("b Gazette 2 y"), report("c Gazette 3 x")));
        assertEquals(
                origins,
                known.independent(
                        Arrays.stream(asked.split(" ", -1)).map(ArticleId::new).toList()));
    }

    private static String words(Origins origins, List<ArticleId> ids) {
        return origins.repeats(ids).stream()
                .map(repeat -> repeat.article() + " of " + repeat.origin() + ": " + repeat.reason())
                .collect(Collectors.joining(", "));
    }

    private static ArticleReport report(String words) {
        String[] parts = words.split(" ", -1);
        ReportDraft draft = ReportDraft.of(parts[0])
                .claim("They met.", meeting("Amara Okafor, Bruno Brandt", "TALKS", "", "", "OCCURRED"));
        if (!parts[1].equals("-")) {
            draft.outlet(parts[1].replace('_', ' '));
        }
        if (!parts[2].equals("-")) {
            draft.published("2031-03-0" + parts[2]);
        }
        return (parts[3].equals("-") ? draft : draft.wording(parts[3])).report();
    }
}
