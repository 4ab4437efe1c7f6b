package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Thu, 20 Nov 2025, 4:02pm                    | 2025-11-20 | PLAIN
            November 15, 2023                           | 2023-11-15 | PLAIN
            20 September 2022                           | 2022-09-20 | PLAIN
            Updated On: Sun, 10 May 2026 20:31:07 PKT   | 2026-05-10 | UPDATED
            Follow on Updated On: Sun, 10 May 2026 20:31| 2026-05-10 | UPDATED
            2019-01-23                                  | 2019-01-23 | PLAIN
            2019-01-23T10:00:00Z                        | 2019-01-23 | PLAIN
            Tuesday, October 15, 2019                   | 2019-10-15 | PLAIN
            Published: 3rd May 2024 at 10.30 GMT        | 2024-05-03 | PUBLISHED
            First published on 3 May 2024               | 2024-05-03 | PUBLISHED
            Published May 3, 2024 Updated May 4, 2024   | 2024-05-03 | PUBLISHED
            05/23/2021 at 8:22 PM CEST                  | 2021-05-23 | PLAIN
            Sept. 5, 2024 5:00 am ET                    | 2024-09-05 | PLAIN
            3 May 2024 · 4 min read                     | 2024-05-03 | PLAIN
            """)
    void readsLinesOfDates(String line, String day, DateLine.Rank rank) {
        DateLine date = DateLine.find(line).orElseThrow();
        assertEquals(day, date.day().toString());
        assertEquals(rank, date.rank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks began on 20 September 2022",
                "20 September 2022 was a black day",
                "Brook met the general on May 3, 2024.",
                "05/06/2024",
                "31 February 2024",
                "Nov 15",
                "May 2024",
                "July 21, 2016, in Lakeview"
            })
    void leavesOtherLines(String line) {
        assertEquals(Optional.empty(), DateLine.find(line));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            https://news.example/2024/05/03/talks-fail, 2024-05-03
            https://news.example/world/2024/may/03/talks, 2024-05-03
            https://news.example/world-2024-05-03, -
            https://news.example/2024-05-03/talks, 2024-05-03
            https://news.example/2024/13/45/talks, -
            https://news.example/2024/05/talks, -
            """)
    void readsTheDayOfAnAddress(URI address, String day) {
        assertEquals(Optional.ofNullable(day), WebAddress.dayOf(address).map(Object::toString));
    }
}
