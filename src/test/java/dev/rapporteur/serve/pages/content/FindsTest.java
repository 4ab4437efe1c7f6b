package dev.rapporteur.serve.pages.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # typed                 | asked
            okafor                  | +(okafor okafor*)
            Tom Okafor              | +tom +(okafor okafor*)
            to                      | +to
            "Tom" AND (x OR *:*)    | +tom +and +x +or
            label:secret~2 ^5       | +label +secret +2 +5
            Zelenskyĭ               | +(zelenskyĭ zelenskyĭ*)
            """)
    void onlyWordsReachTheIndex(String typed, String asked) {
        assertEquals(asked, Finds.words(typed).orElseThrow().getLiteralLexicalForm());
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'\"*:*\"'", "'()+-&|!{}[]^~?/\\'"})
    void nothingIsAskedWithoutWords(String typed) {
        assertTrue(Finds.words(typed).isEmpty());
    }

    @Test
    void longTextIsCut() {
        assertTrue(Finds.words("a ".repeat(10_000))
                        .orElseThrow()
                        .getLiteralLexicalForm()
                        .length()
                < 100);
        assertTrue(Finds.words("a".repeat(10_000))
                        .orElseThrow()
                        .getLiteralLexicalForm()
                        .length()
                < 500);
    }
}
