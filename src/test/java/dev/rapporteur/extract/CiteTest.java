package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which other outlets an article credits. */
class CiteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Tom Okafor resigned, Reuters reported.                                       | Reuters
            Tom Okafor told state television that he would resign.                       |
            Tom Okafor told Ukrainian state television that he would resign.             | Ukrainian state television
            # outlets that the authority does not know
            Tom Okafor will resign, the Harbour Gazette reported on Monday.              | Harbour Gazette
            Tom Okafor told Velado News that he would resign.                            | Velado News
            He read it in an article in Novaya Vesti, a government newspaper.            | Novaya Vesti
            # no credit
            Tom Okafor told Holm Motors that he would resign.                            |
            Tom Okafor bought the Harbour Gazette.                                       |
            The Harbour Bank, a small lender, reported losses.                           |
            """)
    void credits(String text, @Nullable String outlets) {
        List<String> expected = outlets == null ? List.of() : Arrays.asList(outlets.split("; "));
        assertEquals(expected, Reading.of(text).cites());
    }
}
