package dev.rapporteur.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation as text: in a pipe, and on a terminal. */
class TextPageTest {
    private static final TextPage PIPED = new TextPage(80, false, String::length);
    private static final TextPage COLOURED = new TextPage(80, true, String::length);

    @Test
    void showsClaimsBelowTheirSentences() {
        assertEquals(
                """
                Quillen <script>alert('1')</script> [2J& Okafor
                outlet    unknown
                found on  Harbour News
                published 2025-03-12
                from      LISBON
                file      sample.txt
                people    Mara Quillen (Quillen), Tom Okafor
                cites     The Gazette

                  Envoy Mara Quillen will meet Tom Okafor in Lisbon on Friday, an aide told The
                  Gazette.

                    meeting   Mara Quillen + Tom Okafor
                    kind      meeting
                    where     Lisbon ← “Lisbon” place-of-event
                    when      2025-03-14 ← “Friday” nearest-time
                    status    cancelled ← “will” future ← “called off” called-off
                    said by   an aide, through The Gazette ← “aide” “told” says
                    stance    asserts
                    found by  “meet” meet-verb
                    also in   The talks were called off. ← “called off” called-off
                    at        0–86

                    tenure    Mara Quillen: envoy
                    of        Ruritania (inferred)
                    since     2024 (“last year”)
                    status    current
                    found by  title-before-name
                    at        0–18

                """,
                PIPED.write(Sample.explanation()));
    }

    @ParameterizedTest
    @CsvSource({
        "MEETINGS, meeting",
        "TENURES, tenure",
        "SANCTIONS, ''",
        "PROPOSALS, ''",
    })
    void showsOnlyTheKindsAskedFor(ClaimKind kind, String shown) {
        List<String> kinds = Sample.explanation("A title", EnumSet.of(kind)).passages().stream()
                .flatMap(p -> p.claims().stream())
                .map(c -> c.kind().one())
                .toList();
        assertEquals(shown.isEmpty() ? List.of() : List.of(shown), kinds);
    }

    @Test
    void saysThatThereAreNoClaims() {
        assertTrue(PIPED.write(Sample.withoutClaims()).endsWith("\n\n  no claims\n\n"));
    }

    @Test
    void coloursTheWordsThatAClaimIsReadFrom() {
        String page = COLOURED.write(Sample.explanation());
        String sentence = page.lines()
                .dropWhile(l -> !l.startsWith("  Envoy"))
                .limit(2)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        assertEquals(
                "Envoy <1>Mara Quillen</> <35>will</> <1;34>meet</> <1>Tom Okafor</> in <32>Lisbon</> on "
                        + "<36>Friday</>, an <1;33>aide</> <33>told</> The Gazette.",
                sentence.replace("\u001b[0m", "</>").replaceAll("\u001b\\[([0-9;]+)m", "<$1>"));
    }

    @Test
    void controlsNoTerminal() {
        String page = PIPED.write(Sample.explanation());
        assertTrue(page.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), page);
        String coloured = COLOURED.write(Sample.explanation()).replaceAll("\u001b\\[[0-9;]+m", "");
        assertEquals(page, coloured, "but for its colours");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 79})
    void keepsToTheWidth(int width) {
        String page = new TextPage(width, false, String::length).write(Sample.explanation());
        assertEquals(List.of(), page.lines().filter(l -> l.length() > width).toList());
        assertEquals(words(PIPED.write(Sample.explanation())), words(page), "the same words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # width | words         | lines
            5       | ab cd ef      | ab cd/ef
            4       | ab cd ef      | ab/cd/ef
            2       | abcdef g      | abcdef/g
            5       | 東京 大阪      | 東京/大阪
            9       | 東京 大阪      | 東京 大阪
            """)
    void breaksLinesByTheCellsThatWordsTake(int width, String words, String lines) {
        Paragraph paragraph = new Paragraph(
                width, w -> w.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum());
        String broken = paragraph.lines(List.of(Piece.plain(words))).stream()
                .map(l -> l.stream().map(Piece::words).collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
        assertEquals(lines, broken);
    }

    private static List<String> words(String page) {
        return Arrays.stream(page.split("\\s+")).toList();
    }
}
