package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # paragraph                                            | place              | agencies                | day        | rest
            LAKEVIEW, Oregon, Nov 15 (Reuters) - Ada Brook met     | LAKEVIEW, Oregon   | Reuters                 | -          | Ada Brook met
            (CNN) — Ada Brook met                                  | -                  | CNN                     | -          | Ada Brook met
            LAKEVIEW (AP) — Ada Brook met                          | LAKEVIEW           | Associated Press        | -          | Ada Brook met
            LAKEVIEW, NORTH RIDGE (AP) – “We met                   | LAKEVIEW, NORTH RIDGE | Associated Press     | -          | “We met
            LAKEVIEW, Ridge, May 11, 2025 (BSS/AFP) - Talks        | LAKEVIEW, Ridge    | Bangladesh Sangbad Sangstha;Agence France-Presse | 2025-05-11 | Talks
            LAKEVIEW (Ridge News / Sputnik - 16th March, 2023) The | LAKEVIEW           | Ridge News;Sputnik      | 2023-03-16 | The
            Lakeview (AFP) – Ada Brook met                         | Lakeview           | Agence France-Presse    | -          | Ada Brook met
            LAKEVIEW, 3 May (WXYZ) -- Ada Brook met                | LAKEVIEW           | WXYZ                    | -          | Ada Brook met
            LAKEVIEW/HILLTOWN, May 3 (Reuters) - Ada Brook met     | LAKEVIEW/HILLTOWN  | Reuters                 | -          | Ada Brook met
            LAKEVIEW - The two ministers                           | LAKEVIEW           | -                       | -          | The two ministers
            LAKEVIEW, Calif. – A meeting                           | LAKEVIEW, Calif.   | -                       | -          | A meeting
            Lakeview, California - Ada Brook met                   | Lakeview, California | -                     | -          | Ada Brook met
            NEW LAKEVIEW, May 3, 2024 — Ada Brook met              | NEW LAKEVIEW       | -                       | 2024-05-03 | Ada Brook met
            """)
    void takesTheDatelineApart(String paragraph, String place, String agencies, String day, String rest) {
        Dateline dateline = Dateline.find(paragraph, true, SomeOutlets.KNOWN).orElseThrow();
        assertEquals(Optional.ofNullable(place), dateline.place());
        assertEquals(agencies == null ? "" : agencies, String.join(";", dateline.agencies()));
        assertEquals(Optional.ofNullable(day), dateline.day().map(Object::toString));
        assertEquals(rest, paragraph.substring(dateline.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook (AP) said that the talks failed.",
                "Ada Brook - who leads the party - met the general.",
                "Senator Ada Brook (D) - a critic of the plan - met the general.",
                "The Lakeview Conference (LC) – a forum of ministers – begins.",
                "NATO - the alliance - met in Lakeview.",
                "EXCLUSIVE - Ada Brook met the general.",
                "UPDATE - Ada Brook met the general.",
                "FACT SHEET: Brook Ends the Programme",
                "On Monday (May 3) - a holiday - the talks failed.",
                "Brook (left) and the general (right) - a picture of 2024.",
                "“It was a good day,” Brook said.",
                "PORTLAND (OR) The mayor spoke."
            })
    void leavesReporting(String paragraph) {
        assertEquals(Optional.empty(), Dateline.find(paragraph, true, SomeOutlets.KNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brook, Stone - The two met again.", "LAKEVIEW - The two ministers"})
    void needsAnAgencyBelowTheLead(String paragraph) {
        assertEquals(Optional.empty(), Dateline.find(paragraph, false, SomeOutlets.KNOWN));
    }
}
