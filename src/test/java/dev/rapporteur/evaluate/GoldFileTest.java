package dev.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.fixture.Claims;
import dev.rapporteur.fixture.ReportDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read and what is refused; the refusal says which file, which line, which field. */
class GoldFileTest {
    private final Path folder;

    GoldFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            {'people': {'ruiz':                                          | line 1: not JSON: Unexpected end-of-input
            {~ 'outlet' 'Gazette'}                                       | line 2: not JSON: Unexpected character
            {'outlet': 'Gazette'} {}                                     | line 1: Trailing token
            {'outlet': 'A', 'outlet': 'B'}                               | line 1: not JSON: Duplicate field 'outlet'
            []                                                           | line 1: Cannot deserialize
            {~ 'oulet': 'Gazette'}                                       | line 2: unknown field 'oulet'; known are authors, cites, file, meetings, outlet, people, proposals, published, sanctions, tenures
            {'meetings': [~ {'who': ['a', 'b'], 'status': 'planned'},~ {'who': 'a', 'status': 'planned',~ 'plcae': 'Lisbon'}]} | line 4: unknown field 'plcae' in meetings 2; known are date
            {'meetings': {'who': ['a', 'b'], 'status': 'occured'}}       | line 1: the status is 'occured', but must be one of proposed, planned, ongoing, occurred, cancelled, denied in meetings
            {'meetings': {'who': ['a', 'b'], 'status': 'planned', 'status_alt': 'held'}} | line 1: the status is 'held'
            {'meetings': {'who': ['a', 'b']}}                            | line 1: 'status' is missing in meetings
            {'meetings': {'status': 'planned'}}                          | line 1: 'who' is missing or names nothing in meetings
            {'meetings': {'who': [null], 'status': 'planned'}}           | line 1: Invalid `null` value
            {'sanctions': {'on': ['Norsil'], 'status': 'planned'}}       | line 1: the status is 'planned', but must be one of threatened, proposed, imposed, extended, eased, lifted in sanctions
            {'sanctions': {'by': ['Ruritania'], 'status': 'imposed'}}    | line 1: 'on' is missing or names nothing
            {'proposals': {'by': ['Ruritania']}}                         | line 1: 'label' is missing or names nothing
            {'proposals': {'label': 'plan', 'points': 'ten'}}            | line 1: Cannot deserialize value of type `int` from String 'ten'
            {'tenures': {'who': 'a'}}                                    | line 1: 'title' is missing or names nothing
            {'tenures': {'title': 'mayor'}}                              | line 1: 'who' is missing
            {'people': {'ruiz': []}}                                     | line 1: 'people: ruiz' is missing or names nothing
            {'published': '3 March 2026'}                                | line 1: the day is '3 March 2026', but must be written as 2025-03-12
            """)
    void isRefused(String json, String reason) throws IOException {
        Gold.write(folder, "story.json", json.replace('~', '\n'));
        String message = String.valueOf(assertThrows(BrokenGoldException.class, () -> GoldStandard.read(folder))
                        .getMessage())
                .replace('"', '\'');
        assertTrue(message.startsWith(folder.resolve("story.json") + ", " + reason), message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}
            {'outlet': null, 'published': null, 'meetings': [], 'publisher': ['Press Office']}
            {'tenures': {'who': 'a', 'title': 'mayor', 'of': null, 'of_inferred': true, 'former': true}}
            {'meetings': {'who': 'a', 'status': 'planned', 'kind': 'summit'}}
            {'proposals': {'label': 'plan', 'points': null, 'status': 'drafted', 'status_alt': [], 'cited': []}}
            {'sanctions': {'on': 'a', 'status': 'eased', 'kind': 'embargo', 'date': 'summer 2031'}}
            """)
    void isRead(String json) throws IOException {
        assertEquals(
                List.of("story"),
                List.copyOf(GoldStandard.read(Gold.write(folder, "story.json", json))
                        .articles()
                        .keySet()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "story.txt, story",
        "/news/monday/story.md, story",
        "story, story",
        "a.b.txt, a.b",
        "-, -",
        ".hidden, .hidden"
    })
    void articlesAreNamedAsTheirFiles(String file, String name) {
        assertEquals(name, GoldStandard.articleName(file));
    }

    @Test
    void theFileNamedInsideCounts() throws IOException {
        Gold.write(folder, "1.json", "{'file': 'story.txt'}");
        assertEquals(
                List.of("story"),
                List.copyOf(GoldStandard.read(folder).articles().keySet()));
        Gold.write(folder, "story.json", "{}");
        String message = assertThrows(BrokenGoldException.class, () -> GoldStandard.read(folder))
                .getMessage();
        assertEquals(
                folder.resolve("story.json") + ": gold for 'story', as " + folder.resolve("1.json")
                        + " is; remove one of them",
                message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {'file': 'a.txt'}~{'file': 'a.md'}                        | line 2: a second article called 'a.md'
            ~{'outlet': 'Gazette'}                                    | line 2: the field 'file' is missing
            {'file': 'a.txt'                                          | line 1: not JSON: Unexpected end-of-input
            []                                                        | line 1: not a JSON object
            {'file': 7}                                               | line 1: the field 'file' is no text: 7
            {'file': 'a', 'meetings': {}}                             | line 1: the field 'meetings' is no list: {}
            {'file': 'a', 'meetings': [{'participants': [7]}]}        | line 1: the field 'participants' holds no text: 7
            {'file': 'a', 'people': [{'aliases': []}]}                | line 1: the field 'name' is missing
            """)
    void predictionsAreRefused(String lines, String reason) {
        String text = lines.replace('\'', '"').replace('~', '\n');
        String message = String.valueOf(assertThrows(BrokenGoldException.class, () -> predictions(text))
                        .getMessage())
                .replace('"', '\'');
        assertTrue(message.startsWith("claims.jsonl, " + reason), message);
    }

    /** The page's example is gold, and what its article says is all it asks for. */
    @Test
    void theDocumentedExampleIsUnderstood() throws IOException {
        String page = Files.readString(Path.of("docs/gold-format.md"));
        String json = Pattern.compile("(?ms)^```json\n(.*?)^```$")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("harbour.json"), json);
        ReportDraft draft = ReportDraft.of("harbour").outlet("Harbour Gazette").published("2026-03-03");
        draft.cites("Tidewater News").person("Ana Ruiz").person("Tom Okafor").person("Lena Brandt");
        draft.claim("Minister", Claims.tenure("Ana Ruiz", "Foreign Minister", "", "CURRENT"));
        draft.claim("Met.", Claims.meeting("Ruiz, Okafor", "MEETING", "Lisbon", "2026-03-02", "OCCURRED"));
        draft.claim("Plan.", Claims.proposal("harbour plan", 5, "Ruiz", "joint patrols", "Okafor", "REJECTED"));
        draft.claim("Sanctions.", Claims.sanction("@Graustark", "#Norsil, #Petrakon", "sanctions", "", "IMPOSED"));
        Evaluation evaluation = Evaluation.of(GoldStandard.read(folder), List.of(ToldArticle.of(draft.report())));
        assertEquals("", evaluation.errors());
        assertEquals(
                1,
                evaluation.scores().getOrDefault(FactKind.MEETINGS, Score.NONE).found());
    }

    private static List<ToldArticle> predictions(String lines) {
        return Predictions.read("claims.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
