package dev.rapporteur.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    @ParameterizedTest(name = "{0} done, skipped {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            0  | -                          | 0 articles: 0 loaded
            1  | -                          | 1 article: 1 loaded
            10 | EMPTY NOT_ENGLISH          | 12 articles: 10 loaded, 2 skipped (1 empty, 1 not English)
            0  | BINARY                     | 1 article: 0 loaded, 1 skipped (1 binary)
            2  | NOT_ENGLISH EMPTY EMPTY    | 5 articles: 2 loaded, 3 skipped (2 empty, 1 not English)
            0  | MISSING TOO_LARGE FAILED   | 3 articles: 0 loaded, 3 skipped (1 missing, 1 too large, 1 failed)
            1  | BROKEN_FRONT_MATTER        | 2 articles: 1 loaded, 1 skipped (1 broken front matter)
            1  | UNREADABLE NO_TEXT REFUSED | 4 articles: 1 loaded, 3 skipped (1 unreadable, 1 without text, 1 refused by the shapes)
            """)
    void summary(int done, @org.jspecify.annotations.Nullable String skipped, String expected) {
        Tally tally = new Tally();
        for (int i = 0; i < done; i++) {
            tally.enter(PipelineTest.extracted("a" + i));
        }
        if (skipped != null) {
            Arrays.stream(skipped.split(" "))
                    .map(SkipReason::valueOf)
                    .forEach(reason -> tally.enter(new Outcome.Skipped("x", reason, "x: why")));
        }
        assertEquals(expected, tally.summary("loaded"));
        assertEquals(done, tally.done());
    }
}
