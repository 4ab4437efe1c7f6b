package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.TextFingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a text on its way through several papers, and what another writer makes of the same event. */
class TextFingerprintTest {
    private static final String LEAD =
            "Foreign Minister Ana Ruiz flew to Strelsau on Tuesday for talks with her Graustark counterpart Tom Okafor, the"
                    + " first in eleven years, as both governments try to end a quarrel over fishing rights in the Rhine bay.";
    private static final String SECOND =
            "The two ministers spoke for almost four hours behind closed doors and then walked through the old harbour"
                    + " together, followed by a crowd of fishermen who had come to hear whether the season would open.";
    private static final String THIRD =
            "\"We have not solved everything, but nobody left the table,\" Ruiz said afterwards. She added that experts of"
                    + " both sides would draw a new map of the bay before the end of the month and publish it.";
    private static final String FOURTH =
            "Okafor was more careful. Graustark, he told reporters, could accept shared waters only if its patrol boats were"
                    + " allowed to check the nets, a demand that Ruritania has turned down twice since last spring.";
    private static final String FIFTH =
            "Fishing brings in a tenth of the income of the coast, and two boats were seized in March. Neither government"
                    + " has said what would happen to their crews, who are still held in the port of Zenda.";
    private static final String OTHER_LEAD =
            "Behind the doors of Strelsau's customs house, Ana Ruiz and Tom Okafor have talked about fish for the first time"
                    + " in more than a decade.";
    private static final String OTHER_BODY =
            "It took them four hours. Officials on both sides described the mood as businesslike, and Ruiz let it be known that"
                    + " a new map of the bay is to be ready within weeks. \"We have not solved everything, but nobody left the"
                    + " table,\" the foreign minister said. From Graustark came a reminder that its coast guard wants the right"
                    + " to look into Ruritanian nets. The men who have sat in a cell in Zenda since their boats were seized in"
                    + " March were not mentioned by anybody, their families complained in the evening.";
    private static final String ADDED =
            "The Herald reported last week that the prime minister had urged her to stay away, which her office called pure"
                    + " invention without saying who had made it up.";

    private final ArticleReader reader = ArticleReader.of(
            new Authority(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what became of it                  | at least | at most | its paragraphs
            the same                             | 1        | 1       | LEAD SECOND THIRD FOURTH FIFTH
            printed in capitals with other marks | 0.95     | 1       | SHOUTED SECOND THIRD FOURTH FIFTH
            a paragraph added                    | 0.9      | 1       | LEAD SECOND THIRD ADDED FOURTH FIFTH
            cut to three fifths                  | 0.8      | 1       | LEAD SECOND THIRD
            cut to two fifths                    | 0.7      | 1       | LEAD SECOND
            another lead                         | 0.6      | 0.95    | OTHER_LEAD SECOND THIRD FOURTH FIFTH
            another lead, one added, one cut     | 0.5      | 0.9     | OTHER_LEAD SECOND ADDED THIRD FOURTH
            paragraphs in another order          | 0.9      | 1       | LEAD FOURTH THIRD SECOND FIFTH
            another writer, one quote alike      | 0        | 0.2     | OTHER_LEAD OTHER_BODY
            another text                         | 0        | 0.05    | ADDED OTHER_LEAD
            """)
    void tellsHowMuchIsShared(String what, double least, double most, String paragraphs) throws Exception {
        double share = fingerprint("Ministers talk fish", "LEAD SECOND THIRD FOURTH FIFTH")
                .orElseThrow()
                .shareIn(fingerprint("After eleven years", paragraphs).orElseThrow());
        assertTrue(share >= least && share <= most, what + ": " + share);
    }

    @Test
    void fewWordsHaveNone() throws Exception {
        assertEquals(Optional.empty(), fingerprint("Short", "OTHER_LEAD"));
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        TextFingerprint fingerprint =
                fingerprint("Ministers talk fish", "LEAD SECOND").orElseThrow();
        assertEquals(fingerprint, TextFingerprint.parse(fingerprint.text()));
        assertTrue(fingerprint.text().startsWith("70:"), fingerprint::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12:", "0:AAAA", "12:AAAA", ":AAAA"})
    void whatIsNoneIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> TextFingerprint.parse(text));
    }

    private Optional<TextFingerprint> fingerprint(String title, String paragraphs) throws UnreadableArticleException {
        StringBuilder page = new StringBuilder("---\ntitle: " + title + "\n---\n\n");
        for (String name : paragraphs.split(" ", -1)) {
            page.append(paragraph(name)).append("\n\n");
        }
        return reader.parse(new InputFile("a.md", page.toString().getBytes(StandardCharsets.UTF_8)))
                .fingerprint();
    }

    private static String paragraph(String name) {
        return switch (name) {
            case "LEAD" -> LEAD;
            case "SHOUTED" -> LEAD.replace("Ana Ruiz", "ANA RUIZ").replace(", ", " – ");
            case "SECOND" -> SECOND;
            case "THIRD" -> THIRD;
            case "FOURTH" -> FOURTH;
            case "FIFTH" -> FIFTH;
            case "OTHER_LEAD" -> OTHER_LEAD;
            case "OTHER_BODY" -> OTHER_BODY;
            case "ADDED" -> ADDED;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
