package dev.rapporteur.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which the Factbook writes several names at once. */
class FactbookProseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Ruritanian(s)                    | Ruritanian Ruritanians
            Ruritanian(s) (US citizens)      | Ruritanian Ruritanians
            Ruritese (singular and plural)   | Ruritese
            Ruritman(men)                    | Ruritman Ruritmen
            Ruritwoman(women)                | Ruritwoman Ruritwomen
            none                             | -
            NA                               | -
            """)
    void demonyms(String entry, String forms) {
        assertEquals(list(forms), Demonym.forms(entry));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2 provinces; Strelsau, Zenda                                 | Strelsau Zenda
            1 province and 1 city* (<em>urbs</em>); Hentzau, Strelsau*   | Hentzau Strelsau
            2 states; Hentzau (Hentzovia), Zenda [Zendia]                | Hentzau Hentzovia Zenda Zendia
            2 parts <br><strong>parts:</strong> Hentzau, Zenda           | Hentzau Zenda
            none                                                         | -
            """)
    void regions(String text, String names) {
        assertEquals(list(names), Regions.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            '3.017 million STRELSAU (capital), 942,000 Zenda (2023)' | Strelsau Zenda
            1.5 million Hentzau (2018)                               | Hentzau
            none                                                     | -
            """)
    void cities(String text, String names) {
        assertEquals(list(names), Regions.cities(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            President Ana Maria RUIZ Soto (since 6 May 2031)                          | president: Ana Maria Ruiz Soto, Ruiz, 2031-05-06
            Interim Prime Minister Gen. Tom OKAFOR (since 6 Sep 2031)                 | prime minister: Tom Okafor, Okafor, 2031-09-06
            Premier OKA For (since February 2031)                                     | prime minister: Oka For, Oka, 2031-02-28
            Vice President Tom al-OKAFOR (since 2031)                                 | vice president: Tom al-Okafor, Okafor, 2031-12-31
            King RUDOLF XI (since 6 May 2031)                                         | king: Rudolf XI, Rudolf, 2031-05-06
            President XI Rudolf (since 6 May 2031)                                    | president: Xi Rudolf, Xi, 2031-05-06
            Sultan and Prime Minister RUDOLF bin Tom (since 6 May 2031)               | sultan: Rudolf bin Tom, Rudolf, 2031-05-06; prime minister: Rudolf bin Tom, Rudolf, 2031-05-06
            Margrave (Prime Minister) Ana "Annie" RUIZ, Jr. (since 6 May 2031)        | prime minister: Ana Ruiz, Ruiz, 2031-05-06
            President of the Zendan Confederation Ana RUIZ-SOTO (since 6 May 2031)    | president: Ana Ruiz-Soto, Ruiz-Soto, 2031-05-06
            King RUDOLF XI (since 6 May 2031); represented by Governor General Ana RUIZ (since 6 May 2031) | -
            President of the Council of Zenda Ana RUIZ (since 6 May 2031)             | -
            Margrave Ana RUIZ (since 6 May 2031)                                      | -
            President (vacant)                                                        | -
            """)
    void heads(String text, String expected) {
        List<String> found = FactbookHead.in(text).stream()
                .map(h -> h.office() + ": "
                        + String.join(", ", h.name(), h.surname(), h.from().toString()))
                .toList();
        assertEquals(expected == null ? List.of() : List.of(expected.split("; ", -1)), found);
    }

    @ParameterizedTest(name = "{0} at {1} is {2}, telling: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CNN (Web News)          | cnn.com         | CNN                | true
            Strelsau Times - News   | strelsau.com    | Strelsau Times     | true
            Zenda Post Editorial    | zendapost.com   | Zenda Post         | true
            Beacon                  | thebeacon.com   | The Beacon         | false
            Beacon                  | beacon.com      | Beacon             | false
            The Zenda Beacon        | beacon.com      | The Zenda Beacon   | true
            9to5Zenda               | 9to5zenda.com   | 9to5Zenda          | true
            """)
    void outletNames(String listed, String host, String name, boolean telling) {
        String found = OutletName.withArticle(OutletName.clean(listed), host);
        assertEquals(name, found);
        assertEquals(telling, OutletName.isTelling(found));
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : List.of(words.split(" ", -1));
    }
}
