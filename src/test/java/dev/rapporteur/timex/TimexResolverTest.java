package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, the day they were published, the tense around them, and the days they mean. */
class TimexResolverTest {
    private static final TimexResolver ENGLISH = TimexResolver.english();

    @ParameterizedTest(name = "{0}, published {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # days with a year
            Monday, Sept. 19, 2022          | -          | UNKNOWN | 2022-09-19
            September 19, 2022              | -          | UNKNOWN | 2022-09-19
            15 November 2023                | 2025-11-20 | FUTURE  | 2023-11-15
            15th of November, 2023          | -          | UNKNOWN | 2023-11-15
            2023-11-15                      | -          | UNKNOWN | 2023-11-15
            2023-11-15T09:30:00Z            | -          | UNKNOWN | 2023-11-15
            25/12/2023                      | -          | UNKNOWN | 2023-12-25
            12/25/2023                      | -          | UNKNOWN | 2023-12-25
            05/06/2023                      | -          | UNKNOWN | -
            Feb. 29, 2024                   | -          | UNKNOWN | 2024-02-29
            Feb. 29, 2023                   | -          | UNKNOWN | -
            31 June 2023                    | -          | UNKNOWN | -
            Wed., 3 May 2023                | -          | UNKNOWN | 2023-05-03
            NOV. 3, 2023                    | -          | UNKNOWN | 2023-11-03
            March 18 last year              | 2025-11-20 | PAST    | 2024-03-18
            # days without one
            on 19 September                 | 2022-09-20 | PAST    | 2022-09-19
            March 18                        | 2025-11-20 | PAST    | 2025-03-18
            March 18                        | 2025-11-20 | FUTURE  | 2026-03-18
            March 18                        | 2025-03-18 | PAST    | 2025-03-18
            March 18                        | 2025-03-18 | FUTURE  | 2025-03-18
            the 3rd of May                  | 2025-06-01 | PAST    | 2025-05-03
            Nov 15                          | 2025-11-20 | PAST    | 2025-11-15
            Dec. 30                         | 2025-01-02 | PAST    | 2024-12-30
            Dec. 5                          | 2025-11-20 | UNKNOWN | 2025-12-05
            Jan. 5                          | 2025-12-20 | FUTURE  | 2026-01-05
            Tuesday, Dec. 31                | 2025-01-02 | PAST    | 2024-12-31
            Monday 3 November               | 2025-11-20 | PAST    | 2025-11-03
            the night of 3 November         | 2025-11-20 | PAST    | 2025-11-03
            March 18                        | -          | PAST    | -
            January 2                       | 2025-11-20 | PAST    | 2025-01-02
            December 10                     | 2025-11-20 | PAST    | 2025-12-10
            New Year's Day                  | 2025-11-20 | FUTURE  | 2026-01-01
            by Christmas                    | 2025-11-20 | FUTURE  | 2025-12-25
            Christmas Eve 2022              | -          | UNKNOWN | 2022-12-24
            # weekdays: 2025-11-20 is a Thursday
            on Wednesday                    | 2025-11-19 | PAST    | 2025-11-19
            on Wednesday                    | 2025-11-20 | PAST    | 2025-11-19
            on Thursday                     | 2025-11-20 | FUTURE  | 2025-11-20
            on Friday                       | 2025-11-20 | FUTURE  | 2025-11-21
            on Friday                       | 2025-11-20 | PAST    | 2025-11-14
            on Friday                       | 2025-11-20 | PRESENT | 2025-11-21
            on Tuesday                      | 2025-11-20 | PRESENT | 2025-11-18
            on Friday                       | 2025-11-20 | UNKNOWN | 2025-11-14
            Monday                          | -          | PAST    | -
            last Monday                     | 2025-11-20 | PAST    | 2025-11-17
            last Thursday                   | 2025-11-20 | PAST    | 2025-11-13
            last Thursday                   | 2025-11-21 | PAST    | 2025-11-13
            last Thursday                   | 2025-11-22 | PAST    | 2025-11-20
            past Thursday                   | 2025-11-21 | PAST    | 2025-11-20
            this past Thursday              | 2025-11-20 | PAST    | 2025-11-13
            next Friday                     | 2025-11-20 | FUTURE  | 2025-11-21
            next Thursday                   | 2025-11-20 | FUTURE  | 2025-11-27
            this Thursday                   | 2025-11-18 | FUTURE  | 2025-11-20
            this Thursday                   | 2025-11-21 | UNKNOWN | 2025-11-20
            Monday night                    | 2025-11-20 | PAST    | 2025-11-17
            early Tuesday                   | 2025-11-20 | PAST    | 2025-11-18
            late on Tuesday                 | 2025-11-20 | PAST    | 2025-11-18
            Wednesday morning               | 2025-11-20 | PAST    | 2025-11-19
            Friday of last week             | 2025-11-20 | PAST    | 2025-11-14
            Tuesday next week               | 2025-11-20 | FUTURE  | 2025-11-25
            Saturday and Sunday             | 2025-11-20 | PAST    | 2025-11-15/2025-11-16
            # around the day of publication
            today                           | 2025-11-20 | PAST    | 2025-11-20
            earlier today                   | 2025-11-20 | PAST    | 2025-11-20
            yesterday                       | 2025-11-20 | PAST    | 2025-11-19
            yesterday evening               | 2025-11-20 | PAST    | 2025-11-19
            last night                      | 2025-11-20 | PAST    | 2025-11-19
            tomorrow                        | 2025-12-31 | FUTURE  | 2026-01-01
            tonight                         | 2025-11-20 | FUTURE  | 2025-11-20
            this morning                    | 2025-11-20 | PAST    | 2025-11-20
            the day before yesterday        | 2025-11-20 | PAST    | 2025-11-18
            the day after tomorrow          | 2025-11-20 | FUTURE  | 2025-11-22
            yesterday                       | -          | PAST    | -
            this week                       | 2025-11-20 | PAST    | 2025-W47
            last week                       | 2025-11-20 | PAST    | 2025-W46
            next week                       | 2025-12-29 | FUTURE  | 2026-W02
            late next week                  | 2025-11-20 | FUTURE  | 2025-W48
            this past weekend               | 2025-11-20 | PAST    | 2025-11-15/2025-11-16
            last weekend                    | 2025-11-16 | PAST    | 2025-11-08/2025-11-09
            over the weekend                | 2025-11-17 | PAST    | 2025-11-15/2025-11-16
            at the weekend                  | 2025-11-20 | FUTURE  | 2025-11-22/2025-11-23
            this weekend                    | 2025-11-20 | FUTURE  | 2025-11-22/2025-11-23
            next weekend                    | 2025-11-20 | FUTURE  | 2025-11-29/2025-11-30
            this month                      | 2025-11-20 | PAST    | 2025-11
            earlier this month              | 2025-11-20 | PAST    | 2025-11
            late last month                 | 2025-01-20 | PAST    | 2024-12
            next month                      | 2025-12-20 | FUTURE  | 2026-01
            the end of the month            | 2025-11-20 | FUTURE  | 2025-11
            earlier this year               | 2025-11-20 | PAST    | 2025
            last year                       | 2025-11-20 | PAST    | 2024
            next year                       | 2025-11-20 | FUTURE  | 2026
            by the end of the year          | 2025-11-20 | FUTURE  | 2025
            two days ago                    | 2025-11-20 | PAST    | 2025-11-18
            just two days ago               | 2025-11-20 | PAST    | 2025-11-18
            a week ago                      | 2025-11-20 | PAST    | 2025-W46
            three months ago                | 2025-11-20 | PAST    | 2025-08
            10 years ago                    | 2025-11-20 | PAST    | 2015
            in two weeks                    | 2025-11-20 | FUTURE  | 2025-W49
            in three days' time             | 2025-11-20 | UNKNOWN | 2025-11-23
            about two years ago             | 2025-11-20 | PAST    | -
            several weeks ago               | 2025-11-20 | PAST    | -
            two and a half years ago        | 2025-11-20 | PAST    | -
            two hours ago                   | 2025-11-20 | PAST    | -
            in recent weeks                 | 2025-11-20 | PAST    | -
            recently                        | 2025-11-20 | PAST    | -
            in the near future              | 2025-11-20 | FUTURE  | -
            very soon                       | 2025-11-20 | FUTURE  | -
            the current year                | 2025-11-20 | PRESENT | -
            struck overnight                | 2025-11-20 | PAST    | 2025-11-19/2025-11-20
            will strike overnight           | 2025-11-20 | FUTURE  | 2025-11-20/2025-11-21
            over the past three weeks       | 2025-11-20 | PAST    | -
            # months and seasons
            in August                       | 2025-11-20 | PAST    | 2025-08
            in August                       | 2025-08-02 | PAST    | 2025-08
            in August                       | 2025-07-31 | PAST    | 2024-08
            in August                       | 2025-11-20 | FUTURE  | 2026-08
            in November                     | 2025-11-20 | FUTURE  | 2025-11
            in December                     | 2025-11-20 | UNKNOWN | 2025-12
            in August                       | 2025-11-20 | UNKNOWN | 2025-08
            in August                       | -          | PAST    | -
            August 2022                     | -          | UNKNOWN | 2022-08
            August of last year             | 2025-11-20 | PAST    | 2024-08
            last August                     | 2025-11-20 | PAST    | 2025-08
            last November                   | 2025-11-20 | PAST    | 2024-11
            next March                      | 2025-11-20 | FUTURE  | 2026-03
            mid-January                     | 2025-11-20 | PAST    | 2025-01
            late May                        | 2025-11-20 | PAST    | 2025-05
            the end of May 2023             | -          | UNKNOWN | 2023-05
            between March and May           | 2025-11-20 | PAST    | 2025-03-01/2025-05-31
            the summer of 2023              | -          | UNKNOWN | 2023-06-01/2023-08-31
            the winter of 2023              | -          | UNKNOWN | 2023-12-01/2024-02-29
            last fall                       | 2025-06-20 | PAST    | 2024-09-01/2024-11-30
            last summer                     | 2025-11-20 | PAST    | 2025-06-01/2025-08-31
            last summer                     | 2025-07-20 | PAST    | 2024-06-01/2024-08-31
            over the summer                 | 2025-11-20 | PAST    | 2025-06-01/2025-08-31
            in the spring                   | 2025-11-20 | FUTURE  | 2026-03-01/2026-05-31
            this summer                     | 2025-05-20 | FUTURE  | 2025-06-01/2025-08-31
            the first quarter               | 2025-11-20 | PAST    | 2025-01-01/2025-03-31
            the first quarter of 2024       | -          | UNKNOWN | 2024-01-01/2024-03-31
            the fourth quarter of last year | 2025-11-20 | PAST    | 2024-10-01/2024-12-31
            the second half of 2024         | -          | UNKNOWN | 2024-07-01/2024-12-31
            Q3 2024                         | -          | UNKNOWN | 2024-07-01/2024-09-30
            # years
            in 2021                         | -          | UNKNOWN | 2021
            since 2011                      | -          | UNKNOWN | 2011
            early 2024                      | -          | UNKNOWN | 2024
            the end of 2024                 | -          | UNKNOWN | 2024
            from 2011 to 2014               | -          | UNKNOWN | 2011-01-01/2014-12-31
            2014-15                         | -          | UNKNOWN | 2014-01-01/2015-12-31
            in the 1990s                    | -          | UNKNOWN | 1990-01-01/1999-12-31
            the early 2010s                 | -          | UNKNOWN | 2010-01-01/2019-12-31
            the '90s                        | -          | UNKNOWN | 1990-01-01/1999-12-31
            # ranges
            April 28-May 2, 2023            | -          | UNKNOWN | 2023-04-28/2023-05-02
            from May 13 to 15               | 2025-11-20 | PAST    | 2025-05-13/2025-05-15
            May 13-15, 2023                 | -          | UNKNOWN | 2023-05-13/2023-05-15
            between 3 and 5 June            | 2025-11-20 | PAST    | 2025-06-03/2025-06-05
            13 and 14 September             | 2025-11-20 | PAST    | 2025-09-13/2025-09-14
            Nov. 29 to Dec. 2               | 2025-11-20 | FUTURE  | 2025-11-29/2025-12-02
            28 December to 3 January 2024   | -          | UNKNOWN | 2023-12-28/2024-01-03
            May 15 to 13, 2023              | -          | UNKNOWN | -
            """)
    void value(String words, String published, Tense tense, String iso) {
        assertEquals(
                Optional.ofNullable(iso),
                ENGLISH.resolve(words, Optional.ofNullable(published).map(LocalDate::parse), tense)
                        .map(v -> v.iso()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            On May 3 they met; the next day he flew home.       | May 3=2025-05-03 ~ the next day=2025-05-04
            They met on May 3, 2023. Two days later she left.   | May 3, 2023=2023-05-03 ~ Two days later=2023-05-05
            In June 2023 it began. That year it also ended.     | June 2023=2023-06 ~ That year=2023
            In 2019 he won. The following year he lost.         | 2019=2019 ~ The following year=2020
            The deal of May 3, 2023 ended a week earlier.       | May 3, 2023=2023-05-03 ~ a week earlier=2023-W17
            He said on Tuesday that they met the previous day.  | Tuesday=2025-11-18 ~ the previous day=2025-11-17
            They met on May 3 and left the following Friday.    | May 3=2025-05-03 ~ the following Friday=2025-05-09
            They spoke in May. Four days after the talks he left. | May=2025-05 ~ Four days after=?
            The next day he flew home.                          | The next day=?
            It killed 1,500 in 2019 and 20 on Monday.           | 2019=2019 ~ Monday=2025-11-17
            The 28-point plan of the 2015 deal, Resolution 2231 | 2015=2015
            It was sent by Nov. 3; Mr. May may meet them in May. | Nov. 3=2025-11-03 ~ May=2025-05
            They will march in March and may meet in May        | March=2025-03 ~ May=2025-05
            It fell in the fall, a second time.                 | the fall=2025-09-01/2025-11-30
            The Sept. 11 attacks were in 2001.                  | Sept. 11 attacks=? ~ 2001=2001
            The (2014) law, the early Tuesday vote              | 2014=2014 ~ early Tuesday=2025-11-18
            Its November 2021 report                            | November 2021=2021-11
            the October visit, late on Monday night             | October=2025-10 ~ late on Monday night=2025-11-17
            They met on Tuesday. Five days later it ended.      | Tuesday=2025-11-18 ~ Five days later=?
            She gave a Wednesday briefing; he works on a Sunday. | Wednesday=2025-11-19
            He left ahead of weekend talks.                     | weekend=2025-11-15/2025-11-16
            In recent weeks and the past year they now met.     | recent weeks=? ~ the past year=? ~ now=?
            Last quarter it fell; in the current week it rose.  | Last quarter=2025-07-01/2025-09-30
            Later in the year, late in March and early in 2026  | Later in the year=2025 ~ late in March=2025-03 ~ early in 2026=2026
            It began in May 2023 and ended the following March. | May 2023=2023-05 ~ the following March=2024-03
            It was May 2023; that summer it rained.             | May 2023=2023-05 ~ that summer=2023-06-01/2023-08-31
            It was May 2023, after the previous fall.           | May 2023=2023-05 ~ the previous fall=2022-09-01/2022-11-30
            They met on May 3 and on the 20th.                  | May 3=2025-05-03 ~ the 20th=2025-05-20
            They met on the 20th.                               | the 20th=?
            They met on May 3 on the 20th floor.                | May 3=2025-05-03
            Sales of May 2025 beat the same month a year earlier. | May 2025=2025-05 ~ the same month a year earlier=2024-05
            It fell on Tuesday but ended the day higher.        | Tuesday=2025-11-18 ~ the day=2025-11-18
            In 2019 it grew; for the whole year it paid.        | 2019=2019 ~ the whole year=2019
            In 2019 he won. The year previous, he lost.         | 2019=2019 ~ The year previous=2018
            It was 2019. 2020 saw more of it.                   | 2020=2020
            They met on May 3 but spoke the day before.         | May 3=2025-05-03 ~ the day before=2025-05-02
            Monday's talks ended early on Tuesday.              | Monday=2025-11-17 ~ early on Tuesday=2025-11-18
            """)
    void running(String text, String expected) {
        String found = ENGLISH.find(text, Optional.of(LocalDate.of(2025, 11, 20)), Tense.PAST).stream()
                .map(t -> t.text() + "=" + t.value().map(v -> v.iso()).orElse("?"))
                .collect(Collectors.joining(" ~ "));
        assertEquals(expected, found);
    }

    @ParameterizedTest(name = "no time in: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They talked for three hours.
            It was a 40-minute call.
            She served nine years.
            After 12 hours of talks they left.
            He was a second choice.
            They may meet; they will march.
            Prime Minister Theresa May spoke.
            Mr. May said so, and May's cabinet agreed.
            The sun set on the mon valley.
            It sold 2,254 of them for $2022.
            Resolution 2231 and Resolution 1929 lapsed.
            The 28-point plan has 19 points.
            Some 2000 troops and 1,990 tanks left.
            He bought 2020 Road, flat 1999.
            A fall of 3.5 percent to 20.25 followed.
            They will spring into action; the springs dried.
            It happens every Monday and on Fridays.
            The Sunday Times and USA Today reported it.
            The Good Friday Agreement holds.
            The score was 3-1 to 2-2.
            Call 555-2019-11-20-4 at 10.11.12.13.
            At 5 p.m. the doors closed.
            He needed within two or three tries.
            The week was long; the day was hot.
            March on, said April Jones to June Smith.
            Jan de Vries met August Meyer.
            They worked two days in a row, in two days.
            The Fall of Kabul is a book.
            She soon left; as soon as he knew, he spoke.
            The past president watched Monday Night Football.
            The first half of the convoy left.
            Temperatures in the 80s; a woman in her 70s.
            The overnight train was late.
            It ran a strong current against the current.
            """)
    void nothing(String text) {
        assertEquals(
                "",
                ENGLISH.find(text, Optional.of(LocalDate.of(2025, 11, 20)), Tense.PAST).stream()
                        .map(Timex::text)
                        .collect(Collectors.joining(" ~ ")));
    }
}
