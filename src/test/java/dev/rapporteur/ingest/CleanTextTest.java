package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a bill of Â£80m           | a bill of £80m
            RenÃ© Ålund               | René Ålund
            CÃ©line of ZÃ¼rich        | Céline of Zürich
            Lakeviewâ€™s mayor        | Lakeview’s mayor
            â€œYes,â€\u009d she said   | “Yes,” she said
            talks â€“ and then         | talks – and then
            â‚¬5 million               | €5 million
            Ð›ÑŒÐ²Ñ–Ð² in the west    | Львів in the west
            RenÃƒÂ© twice              | René twice
            """)
    void repairsMojibake(String broken, String whole) {
        assertEquals(whole, CleanText.repair(broken.replace("\\u009d", "\u009d")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“CAFÉ” stayed open",
                "René, Zoë and Ångström",
                "AÇÃO in São Paulo",
                "À “la carte”",
                "Â and Ã alone",
                "naïve “coöperation”…",
                "£80m, €5, 20°C",
                "Львів and 東京",
                "CAFÉ… closed"
            })
    void leavesWhatIsWhole(String whole) {
        assertEquals(whole, CleanText.repair(whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Brook &amp; Sons          | Brook & Sons
            &ldquo;Yes&rdquo; &#8211; | “Yes” –
            5&nbsp;May                | 5 May
            AT&T                      | AT&T
            **Brook** met *him*       | Brook met him
            a [plan](https://a.example/b) of 5 * 3 * 2 points | a plan of 5 * 3 * 2 points
            [Turkish] troops (all)    | [Turkish] troops (all)
            snake_case_name stays     | snake_case_name stays
            """)
    void resolvesReferencesAndMarkdown(String marked, String plain) {
        assertEquals(plain, CleanText.unmark(marked));
    }

    @Test
    void takesInvisibleCharactersOut() {
        assertEquals(
                "co-operation é 5 May\nnext \uFFFD end",
                CleanText.repair("co\u00AD-oper\u200Bation e\u0301 5\u00A0May\r\nnext\u2009\uD800 \uFEFFend\u0007"));
    }

    @Test
    void decodesUtf8WithAndWithoutMarkAndWindows1252() throws UnreadableArticleException {
        String text = "“Brook” met Zoë for £5";
        Charset windows1252 = Charset.forName("windows-1252");
        assertEquals(text, decoded(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, decoded(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, decoded(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(text, decoded(text.getBytes(windows1252)));
    }

    @Test
    void repairsTheRestOfAFileWithOneWrongByte() throws UnreadableArticleException {
        byte[] bytes = "“Brook” met Zoë x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertEquals("“Brook” met Zoë é", CleanText.repair(decoded(bytes)));
    }

    private static String decoded(byte[] bytes) throws UnreadableArticleException {
        return TextDecoding.decode(new InputFile("a.txt", bytes));
    }
}
