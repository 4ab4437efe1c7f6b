package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} prints and writes. */
class ExplainCommandTest {
    private static Path temporary = Path.of("");
    private static Folder folder = new Folder(Path.of(""));

    @BeforeAll
    static void write(@TempDir Path dir) throws IOException {
        temporary = dir;
        folder = Folder.in(temporary);
        Files.createDirectory(temporary.resolve("folder"));
    }

    @Test
    void tellsWhyAMeetingIsPlanned() {
        Ran ran = Ran.command(folder.arguments("explain --claims meetings,sanctions @/good.md"));
        assertEquals(0, ran.code(), ran.err());
        assertEquals("1 article: 1 explained", ran.summary());
        String second = ran.out().substring(ran.out().indexOf("Mara Quillen + Ada Wren"));
        assertTrue(second.contains("status    planned ← “will” future\n"), ran.out());
        assertTrue(second.contains("when      2025-W11 ← “next week” nearest-time\n"), ran.out());
        assertFalse(ran.out().contains("    tenure"), ran.out());
        assertFalse(ran.out().contains("\u001b"), "no colours in a pipe");
    }

    @Test
    void skipsWhatOtherCommandsSkip() {
        Ran ran = Ran.command(folder.arguments("explain @/german.txt @/good.md"));
        assertEquals(ExitCode.NOT_ENGLISH.number(), ran.code());
        assertEquals("2 articles: 1 explained, 1 skipped (1 not English)", ran.summary());
    }

    @Test
    void writesAPage() throws IOException {
        Ran ran = Ran.withInput(Folder.ARTICLE, folder.arguments("explain --html @/page.html"));
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(temporary.resolve("page.html") + ": written"), ran.err());
        String page = Files.readString(temporary.resolve("page.html"));
        assertTrue(page.contains("<mark class=\"status\">will</mark>"), page);
        assertTrue(page.contains("\"will meet\" tells what is to come."), page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            explain --rule planned                  | planned (status.yml)
            explain --rule meet-verb                | meet-verb (meetings.yml)
            explain --rule negation                 | negation (grammar)
            """)
    void showsARule(String command, String first) {
        Ran ran = Ran.command(command.split(" "));
        assertEquals(0, ran.code(), ran.err());
        assertEquals(first, ran.out().lines().findFirst().orElse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # arguments                               | code | complaint
            explain @/nosuch.txt                      | 21   | rapporteur: @/nosuch.txt: there is no such file or folder; check the path
            explain @/empty.txt                       | 22   | skipped empty.txt: the file is empty; remove it or fill it
            explain --claims @/good.md                | 2    | rapporteur: Invalid value for option '--claims' (KIND): expected one of [MEETINGS, SANCTIONS, PROPOSALS, TENURES] (case-insensitive) but was '@/good.md'; see 'rapporteur explain --help'
            explain --claims weddings @/good.md       | 2    | rapporteur: Invalid value for option '--claims' (KIND): expected one of [MEETINGS, SANCTIONS, PROPOSALS, TENURES] (case-insensitive) but was 'weddings'; see 'rapporteur explain --help'
            explain --html @/none/page.html @/good.md | 1    | rapporteur: cannot write @/none/page.html: there is no such folder; name another file with --html
            explain --html @/folder @/good.md         | 1    | rapporteur: cannot write @/folder: it is a folder; name another file with --html
            explain --rule planned @/good.md          | 2    | rapporteur: --rule shows a rule without reading articles; leave out the inputs
            """)
    void saysWhatIsWrong(String command, int code, String complaint) {
        Ran ran = Ran.command(folder.arguments(command));
        assertEquals(folder.fill(complaint), ran.error());
        assertEquals(code, ran.code());
        assertEquals("", ran.out());
    }

    @Test
    void namesTheRulesThereAre() {
        Ran ran = Ran.command("explain", "--rule", "plannd");
        assertEquals(ExitCode.USAGE.number(), ran.code());
        assertTrue(
                ran.error().startsWith("rapporteur: no rule 'plannd' in the rule files; those there are: "),
                ran.error());
        assertTrue(ran.error().contains(", planned, "), ran.error());
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '',  xterm, true",
        "true,  1,   xterm, false",
        "true,  '',  dumb,  false",
        "false, '',  xterm, false",
    })
    void coloursOnlyWhereSomebodyLooksAndDoesNotObject(boolean terminal, String noColour, String term, boolean wanted) {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new ResultStream(nowhere),
                new PrintStream(nowhere, true, StandardCharsets.UTF_8),
                false,
                terminal,
                false,
                0);
        assertEquals(wanted, Colours.areWanted(streams, Map.of("NO_COLOR", noColour, "TERM", term)));
    }
}
