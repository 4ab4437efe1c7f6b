package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # line                                            | authors                       | outlet               | day
            By Ada Brook, Ben Stone, Cy de la Torre, CNN      | Ada Brook;Ben Stone;Cy de la Torre | CNN             | -
            By Ada Brook and Ben O’Stone                      | Ada Brook;Ben O’Stone         | -                    | -
            By Ada Brook in Hilltown February 27, 2023        | Ada Brook                     | -                    | 2023-02-27
            BY ADA BROOK                                      | Ada Brook                     | -                    | -
            By Ada Brook, Associated Press                    | Ada Brook                     | Associated Press     | -
            By The Associated Press                           | -                             | Associated Press     | -
            By Ada Brook • Reuters                            | Ada Brook                     | Reuters              | -
            By Ada Brook, BBC News, Hilltown                  | Ada Brook                     | BBC News             | -
            By Ada Brook, chief political correspondent       | Ada Brook                     | -                    | -
            By Ada B. Brook & Ben Stone for Reuters           | Ada B. Brook;Ben Stone        | Reuters              | -
            Written by Ada Brook                              | Ada Brook                     | -                    | -
            By Staff Reporter                                 | -                             | -                    | -
            By: Ada Brook • 3 May 2024                        | Ada Brook                     | -                    | 2024-05-03
            By Ada Brook, CNN and Ben Stone, CNN              | Ada Brook;Ben Stone           | CNN                  | -
            By Reuters Staff                                  | -                             | Reuters              | -
            """)
    void tellsPeopleFromOutlets(String line, String authors, String outlet, String day) {
        Byline byline = Byline.find(line, SomeOutlets.KNOWN).orElseThrow();
        assertEquals(authors == null ? List.of() : List.of(authors.split(";", -1)), byline.authors());
        assertEquals(Optional.ofNullable(outlet), byline.outlet());
        assertEquals(Optional.ofNullable(day), byline.day().map(Object::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday, the ministers had left.",
                "By agreeing to meet, Brook gave way.",
                "By then Ada Brook had left Lakeview.",
                "By The Lake",
                "Bystanders saw Ada Brook.",
                "By 2025, Ada Brook will have left."
            })
    void leavesOtherLines(String line) {
        assertEquals(Optional.empty(), Byline.find(line, SomeOutlets.KNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # line                                                         | people                        | outlet
            - Ada Brook, Ben Stone and Cy Hill contributed to this report. | Ada Brook;Ben Stone;Cy Hill   | -
            CNN’s Ada Brook contributed to this report.                    | Ada Brook                     | CNN
            Associated Press writers in Hilltown and New Lakeview contributed to this report. | -          | Associated Press
            AP writer Ada Brook in Hilltown contributed to this report.    | Ada Brook                     | Associated Press
            The Associated Press contributed to this report.               | -                             | -
            Reuters contributed to this report.                            | -                             | -
            Reporting by Ada Brook in Hilltown; Editing by Ben Stone       | Ada Brook                     | -
            Reporting in Hilltown; Editing in Lakeview.                    | -                             | -
            Write to Ada Brook at ada.brook@wsj.com                        | Ada Brook                     | The Wall Street Journal
            Write to Ada Brook at ada@mail.example                         | Ada Brook                     | -
            Contact the newsroom at news@edition.cnn.com                   | -                             | CNN
            """)
    void readsContributors(String line, String people, String outlet) {
        Contributors contributors = Contributors.read(line, SomeOutlets.KNOWN);
        assertEquals(people == null ? List.of() : List.of(people.split(";", -1)), contributors.people());
        assertEquals(Optional.ofNullable(outlet), contributors.outlet());
    }
}
