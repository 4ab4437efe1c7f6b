package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's judgements about a dataset of two articles about one meeting, and the reasons that the dataset tells. */
class JudgeCommandTest {
    private static final String MEETING = "meeting/mara-quillen-tomas-brandvold-lisbon-2025-03-03";
    private static final Pattern BELOW_STATUS = Pattern.compile("(?s)\\n(put together|kept apart)\\n.*");
    private static final Pattern CLAIM = Pattern.compile("article/[a-z0-9-]+/claim/\\d+");

    private static Path dir = Path.of("");

    @BeforeAll
    static void load(@TempDir Path temporary) throws IOException {
        dir = temporary;
        Files.writeString(dir.resolve("one.md"), Folder.ARTICLE);
        Files.writeString(dir.resolve("two.md"), Folder.ARTICLE.replace("The Harbour Gazette", "The Hill Herald"));
        Files.writeString(dir.resolve("empty.ttl"), "");
        Ran ran = run(
                "load",
                "--judgements",
                dir.resolve("empty.ttl").toString(),
                dir.resolve("one.md").toString(),
                dir.resolve("two.md").toString());
        assertEquals(0, ran.code(), ran.err());
    }

    private static Ran run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--data";
        all[args.length + 1] = dir.resolve("data").toString();
        return Ran.command(all);
    }

    private static Ran judge(Path file, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "judge";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--judgements";
        all[args.length + 2] = file.toString();
        return run(all);
    }

    @Test
    void partsWhatIsOneAndJoinsItAgain() throws IOException {
        Path file = dir.resolve("parting.ttl");
        List<String> claims = claims();
        assertEquals(2, claims.size(), "both articles tell of one meeting");
        Ran parted =
                judge(file, "different", claims.get(0), claims.get(1), "--by", "Ana Ruiz", "--note", "two \"rooms\"");
        assertEquals(0, parted.code(), parted.err());
        assertEquals(1, claims().size());
        String why = explain(MEETING).out();
        assertTrue(why.contains("kept apart\n  by-hand: two \"rooms\", Ana Ruiz, "), why);
        Ran contradiction = judge(file, "same", claims.get(1), claims.get(0));
        assertEquals(ExitCode.UNKNOWN_THING.number(), contradiction.code());
        assertTrue(contradiction.err().contains("contradicts 'different' of " + claims.get(0)), contradiction.err());
        Ran again = judge(file, "different", claims.get(0), claims.get(1));
        assertTrue(again.err().contains(" is there"), again.err());
        assertEquals(
                1,
                Pattern.compile("a rap:Judgement")
                        .matcher(Files.readString(file))
                        .results()
                        .count());
        Ran back = judge(dir.resolve("empty-again.ttl"), "same", claims.get(0), claims.get(1));
        assertEquals(0, back.code(), back.err());
        assertEquals(2, claims().size());
    }

    @Test
    void joinsPeopleByTheirNamesAcrossArticles() {
        Ran ran = judge(
                dir.resolve("people.ttl"), "same", "person/mara-quillen", "http://localhost:3030/person/ada-wren");
        assertEquals(0, ran.code(), ran.err());
        assertFalse(explain("person/mara-quillen").out().contains("kept apart"));
        assertEquals(ExitCode.UNKNOWN_THING.number(), explain("person/ada-wren").code());
        Ran back = run(
                "load",
                "--judgements",
                dir.resolve("empty.ttl").toString(),
                dir.resolve("one.md").toString());
        assertEquals(0, back.code(), back.err());
        assertEquals(0, explain("person/ada-wren").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            same | person/nobody       | person/mara-quillen   | 'person/nobody' is no claim, person, organization, group or event
            same | article/x/claim/0   | person/mara-quillen   | 'article/x/claim/0' is no claim
            same | person/mara-quillen | person/mara-quillen   | twice; it needs two things
            same | person/mara-quillen | meeting/mara-quillen-tomas-brandvold-lisbon-2025-03-03 | compares a person with a claim
            same | place/norway        | person/mara-quillen   | 'place/norway' is no claim
            """)
    void complaints(String verdict, String left, String right, String complaint) {
        Path file = dir.resolve("never.ttl");
        Ran ran = judge(file, verdict, left, right);
        assertEquals(ExitCode.UNKNOWN_THING.number(), ran.code());
        assertTrue(ran.error().contains(complaint), ran.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void whatIsGoneIsKeptAndTold() throws IOException {
        Path file = dir.resolve("gone.ttl");
        String gone = "@prefix rap: <https://w3id.org/rapporteur#> .\n<j> a rap:Judgement ; rap:verdict rap:same ;"
                + " rap:left <article/x/claim/1> ; rap:right <article/y/claim/2> .\n";
        Files.writeString(file, gone);
        Ran ran = run(
                "load", "--judgements", file.toString(), dir.resolve("one.md").toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                ran.err()
                        .contains(
                                "'same' of article/x/claim/1 and article/y/claim/2 has no effect: there is no article/x/claim/1"),
                ran.err());
        assertEquals(gone, Files.readString(file));
    }

    @Test
    void aBrokenFileStopsTheRun() throws IOException {
        Path file = dir.resolve("broken.ttl");
        Files.writeString(file, "<j> a <https://w3id.org/rapporteur#Judgement> .\n");
        Ran ran = run(
                "load", "--judgements", file.toString(), dir.resolve("one.md").toString());
        assertEquals(ExitCode.BROKEN_CONFIGURATION.number(), ran.code());
        assertTrue(ran.error().contains("it has no rap:verdict; repair it"), ran.err());
    }

    @Test
    void explainsTheStatus() {
        String why = explain("http://localhost:3030/" + MEETING).out();
        assertTrue(why.startsWith("Mara Quillen – Tomas Brandvold, Lisbon, 2025-03-03\n"), why);
        assertTrue(
                why.contains("\nstatus occurred: all tell so\n  2025-03-04  occurred — The Harbour Gazette: “"), why);
    }

    private static Ran explain(String thing) {
        return run("explain", thing);
    }

    /** Paths of the claims that report the meeting. */
    private static List<String> claims() {
        String why = explain(MEETING).out();
        String status = BELOW_STATUS.matcher(why).replaceFirst("");
        return CLAIM.matcher(status)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
