package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, and the day they lead to from Thursday 15 May 2025 and from the month around it. */
class TemporalShiftTest {
    private static final TimexResolver ENGLISH = TimexResolver.english();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            four days after the summit     | 2025-05-19            | 2025-05-05/2025-06-04
            the day after the talks        | 2025-05-16            | 2025-05-02/2025-06-01
            the following day              | 2025-05-16            | 2025-05-02/2025-06-01
            the next day                   | 2025-05-16            | 2025-05-02/2025-06-01
            the same day                   | 2025-05-15            | 2025-05-01/2025-05-31
            later that day                 | 2025-05-15            | 2025-05-01/2025-05-31
            that evening                   | 2025-05-15            | 2025-05-01/2025-05-31
            two days before the vote       | 2025-05-13            | 2025-04-29/2025-05-29
            the day before                 | 2025-05-14            | 2025-04-30/2025-05-30
            a week later                   | 2025-W21              | 2025-05-05/2025-06-08
            two weeks prior to the meeting | 2025-W18              | 2025-04-14/2025-05-18
            the following month            | 2025-06               | 2025-06
            three months earlier           | 2025-02               | 2025-02
            the previous year              | 2024                  | 2024
            days later                     | 2025-05-17/2025-05-24 | 2025-05-03/2025-06-09
            a few weeks before the visit   | 2025-03-10/2025-05-04 | 2025-02-24/2025-05-18
            about two years after the deal | 2027-01-01/2034-12-31 | 2027-01-01/2034-12-31
            two days ago                   | -                     | -
            last week                      | -                     | -
            on Monday                      | -                     | -
            three hours after the talks    | -                     | -
            nine years                     | -                     | -
            after the summit               | -                     | -
            """)
    void fromDayAndMonth(String words, String fromDay, String fromMonth) {
        assertEquals(
                Optional.ofNullable(fromDay), shifted(words, TemporalValue.day(LocalDate.of(2025, 5, 15), "15 May")));
        assertEquals(Optional.ofNullable(fromMonth), shifted(words, TemporalValue.month(YearMonth.of(2025, 5), "May")));
    }

    private static Optional<String> shifted(String words, TemporalValue base) {
        return ENGLISH.shift(words).map(shift -> shift.from(base, words).iso());
    }

    @Test
    void eventsCountFromTheReferenceOnly() {
        TemporalValue summit = TemporalValue.day(LocalDate.of(2025, 5, 15), "15 May");
        String text = "On June 3 he spoke of it, four days after the summit.";
        Optional<LocalDate> published = Optional.of(LocalDate.of(2025, 6, 5));
        List<Timex> without = ENGLISH.find(text, published, Tense.PAST);
        List<Timex> with = ENGLISH.find(text, published, Tense.PAST, Optional.of(summit));
        assertEquals(Optional.empty(), without.get(1).value());
        assertEquals(
                Optional.of(new TemporalValue(
                        Granularity.DAY, LocalDate.of(2025, 5, 19), LocalDate.of(2025, 5, 19), "four days after")),
                with.get(1).value());
    }
}
