package dev.rapporteur.serve.pages.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # date      | earliest   | latest     | written
            2031-03-09  | 2031-03-09 | 2031-03-09 | 9 March 2031
            2031-03     | 2031-03-01 | 2031-03-31 | March 2031
            2031        | 2031-01-01 | 2031-12-31 | 2031
            -           | 2031-03-03 | 2031-03-09 | 3–9 March 2031
            -           | 2031-03-30 | 2031-04-02 | 30 March – 2 April 2031
            -           | 2030-12-31 | 2031-01-01 | 31 December 2030 – 1 January 2031
            -           | 2031-03-03 | 2031-03-03 | 3 March 2031
            # what is no date stays as it is
            2031-02-30  | -          | -          | 2031-02-30
            next week   | -          | -          | next week
            -           | then       | later      | then – later
            -           | 2031-03-03 | -          | -
            -           | -          | -          | -
            """)
    void written(String date, String earliest, String latest, String written) {
        assertEquals(
                Optional.ofNullable(written),
                Days.written(Optional.ofNullable(date), Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }
}
