package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dataset that follows a folder is, but for times, the dataset that is made of the folder at once. */
@Timeout(120)
class SynchronizationTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-03-04T12:00:00Z"), ZoneOffset.UTC);

    private final Path temporary;
    private final Path folder;
    private SyncBench bench;

    SynchronizationTest(@TempDir Path temporary) throws Exception {
        this.temporary = temporary;
        this.folder = Files.createDirectory(temporary.resolve("in"));
        this.bench = new SyncBench(folder, temporary.resolve("d"), NOON);
    }

    @BeforeEach
    void fill() throws IOException {
        bench.write("a.txt", "Ana Ruiz met Tom Okafor.");
        bench.write("b.txt", "Tom Okafor met Lena Brandt.");
        bench.write("sub/c.txt", "Lena Brandt met Ana Ruiz.");
        bench.write("german.txt", "Ana Ruiz traf Tom Okafor.");
        assertEquals("4 files: 3 loaded, 1 skipped (1 not English)", bench.sync());
        assertEquals(4, bench.read());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what happens                        | what is said                                                          | asked
            -                                     | 4 files: 3 unchanged, 1 skipped (1 not English)                       | 0
            add d.txt                             | 5 files: 1 loaded, 3 unchanged, 1 skipped (1 not English)             | 1
            change a.txt                          | 4 files: 1 replaced, 2 unchanged, 1 skipped (1 not English)           | 1
            remove a.txt                          | 3 files: 2 unchanged, 1 skipped (1 not English), 1 withdrawn          | 0
            rename a.txt d.txt                    | 4 files: 1 loaded, 2 unchanged, 1 skipped (1 not English), 1 withdrawn| 1
            rename sub/c.txt c.txt                | 4 files: 1 loaded, 2 unchanged, 1 skipped (1 not English), 1 withdrawn| 1
            touch a.txt                           | 4 files: 3 unchanged, 1 skipped (1 not English)                       | 0
            break a.txt; mend a.txt               | 4 files: 3 unchanged, 1 skipped (1 not English)                       | 0
            break a.txt; change a.txt             | 4 files: 1 replaced, 2 unchanged, 1 skipped (1 not English)           | 1
            break a.txt; remove a.txt             | 3 files: 2 unchanged, 1 skipped (1 not English), 1 withdrawn          | 0
            german a.txt; mend a.txt              | 4 files: 3 unchanged, 1 skipped (1 not English)                       | 0
            mend german.txt                       | 4 files: 1 loaded, 3 unchanged                                        | 1
            remove german.txt                     | 3 files: 3 unchanged                                                  | 0
            add d.txt; remove d.txt               | 4 files: 3 unchanged, 1 skipped (1 not English), 1 withdrawn          | 0
            remove a.txt; mend a.txt              | 4 files: 1 loaded, 2 unchanged, 1 skipped (1 not English)             | 1
            change a.txt; mend a.txt              | 4 files: 1 replaced, 2 unchanged, 1 skipped (1 not English)           | 1
            swap a.txt b.txt                      | 4 files: 2 replaced, 1 unchanged, 1 skipped (1 not English)           | 2
            """)
    void followsTheFolder(String happens, String said, int asked) throws Exception {
        String last = "";
        for (String action : happens.split("; ", -1)) {
            bench.read();
            act(action.split(" ", -1));
            last = bench.sync();
        }
        assertEquals(said, last);
        assertEquals(asked, bench.read());
        assertEquals(scratch(), bench.quads());
    }

    @Test
    void otherRulesReadEverythingAnewAndTheHistoryTellsSo() throws Exception {
        bench.write("b.txt", "Tom Okafor met Mia Holm.");
        bench.sync();
        bench.read();
        List<String> said = bench.sync("2", false);
        assertEquals("4 files: 3 replaced, 1 skipped (1 not English)", said.get(said.size() - 1));
        assertEquals(4, bench.read());
        assertEquals(1, bench.ask("history", "why", "changedText").size());
        assertEquals(3, bench.ask("history", "why", "newRules").size());
        bench.delete("b.txt");
        bench.sync("2", false);
        List<String> gone = bench.ask("history", "why", "withdrawn");
        assertEquals(1, gone.size());
        assertTrue(gone.get(0).contains("/version/3>\t<"), "the third version is a revision: " + gone);
        assertTrue(gone.get(0).endsWith("/version/2>"), "of the second one: " + gone);
    }

    @Test
    void aClockThatGoesBackBreaksNothing() throws Exception {
        bench.close();
        bench = new SyncBench(folder, temporary.resolve("d"), Clock.offset(NOON, Duration.ofDays(-400)));
        bench.write("a.txt", "Ana Ruiz met Mia Holm.");
        assertEquals("4 files: 1 replaced, 2 unchanged, 1 skipped (1 not English)", bench.sync());
        List<String> history = bench.ask("history", "", "");
        assertTrue(history.get(0).contains("\t1\t\"2031-03-04T12:00:00Z\""), history.toString());
        assertTrue(history.get(0).contains("\t2\t\"2030-01-28T12:00:00Z\""), history.toString());
        assertEquals(scratch(), bench.quads());
    }

    @Test
    void whatIsUnchangedWritesNothing() {
        List<String> before = bench.store().graphs();
        String ledger = everything();
        bench.sync();
        assertEquals(before, bench.store().graphs());
        assertEquals(ledger, everything());
    }

    private String everything() {
        return String.valueOf(bench.store()
                        .graph(SyncBench.IRIS.ledgerGraph())
                        .orElseThrow()
                        .size())
                + DatasetWriter.ledger(bench.store(), SyncBench.IRIS).revision();
    }

    @Test
    void aBrokenArticleKeepsItsClaimsUntilItIsGone() throws Exception {
        bench.write("a.txt", "\n");
        List<String> said = bench.sync("1", false);
        assertEquals(
                List.of(
                        "stale a.txt: the file has nothing but blank lines; remove it or fill it; what it claimed before stays",
                        "4 files: 2 unchanged, 1 stale (1 empty), 1 skipped (1 not English)"),
                said);
        String row = bench.ask("ledger", "state", "stale").get(0);
        assertTrue(row.startsWith("\"stale\"\t\"a.txt\"\t1\t\"empty\"\t"), "path and claims: " + row);
        assertEquals(3, bench.ask("who-met-whom", "", "").size());
        assertEquals(
                List.of("4 files: 2 unchanged, 1 stale (1 empty), 1 skipped (1 not English)"), bench.sync("1", false));
        bench.delete("a.txt");
        bench.sync();
        assertEquals(2, bench.ask("who-met-whom", "", "").size());
    }

    @Test
    void anEmptyFolderIsAnErrorUnlessItIsMeant() throws Exception {
        for (String path : List.of("a.txt", "b.txt", "sub/c.txt", "german.txt")) {
            bench.delete(path);
        }
        Failure refused = assertThrows(Failure.class, () -> bench.sync("1", false));
        assertTrue(refused.line().contains("--allow-empty"), refused.line());
        assertEquals(3, bench.ask("who-met-whom", "", "").size());
        assertEquals("0 files: 3 withdrawn", bench.sync());
        assertEquals(0, bench.ask("who-met-whom", "", "").size());
        assertEquals("0 files", bench.sync());
        assertEquals(scratch(), bench.quads());
    }

    @Test
    void ofTwoFilesOfOneArticleTheFirstByPathCounts() throws Exception {
        String page = "---\nurl: https://news.example/1\n---\nAna Ruiz met ";
        bench.write("z/page.md", page + "Lena Brandt.");
        bench.sync();
        bench.write("y/page.md", page + "Mia Holm.");
        assertEquals("6 files: 1 replaced, 3 unchanged, 2 skipped (1 not English, 1 repeated)", bench.sync());
        assertEquals(scratch(), bench.quads());
        bench.write("y/page.md", page.replace("met", "traf") + "Mia Holm.");
        bench.sync();
        bench.delete("z/page.md");
        bench.move("y/page.md", "z/page.md");
        bench.write("z/page.md", page + "Mia Holm.");
        bench.sync();
        assertEquals(scratch(), bench.quads());
    }

    @Test
    void aMovedPageKeepsItsArticleWithoutBeingReadAgain() throws Exception {
        bench.write("page.md", "---\nurl: https://news.example/1\n---\nAna Ruiz met Lena Brandt.");
        bench.sync();
        bench.read();
        bench.move("page.md", "archive/page.md");
        assertEquals("5 files: 4 unchanged, 1 skipped (1 not English)", bench.sync());
        assertEquals(0, bench.read());
        assertEquals(0, bench.ask("history", "", "").size());
        assertEquals(scratch(), bench.quads());
    }

    @Test
    void articlesOfOtherFoldersAreNotTouched() throws Exception {
        Path other = Files.createDirectory(temporary.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "Ana Ruiz met Mia Holm.");
        Files.writeString(other.resolve("e.txt"), "Ana Ruiz met Eva Stern.");
        bench.close();
        bench = new SyncBench(other, temporary.resolve("d"), NOON);
        List<String> said = bench.sync("1", false);
        assertEquals("2 files: 1 loaded, 1 skipped (1 repeated)", said.get(1));
        assertTrue(
                said.get(0)
                        .contains("the same article as " + folder.toRealPath().resolve("a.txt")),
                said.get(0));
        assertEquals(4, bench.ask("who-met-whom", "", "").size());
        Files.delete(folder.resolve("a.txt"));
        assertEquals("2 files: 1 replaced, 1 unchanged", bench.sync());
        Files.delete(other.resolve("a.txt"));
        Files.delete(other.resolve("e.txt"));
        assertEquals("0 files: 2 withdrawn", bench.sync());
        assertEquals(2, bench.ask("who-met-whom", "", "").size());
    }

    @Test
    void manyArticlesAreSeveralTransactions() throws Exception {
        for (int i = 0; i < 250; i++) {
            bench.write("many/" + i + ".txt", "Ana Ruiz met Tom Okafor.");
        }
        assertEquals("254 files: 250 loaded, 3 unchanged, 1 skipped (1 not English)", bench.sync());
        assertEquals(4, DatasetWriter.ledger(bench.store(), SyncBench.IRIS).revision());
        assertEquals(scratch(), bench.quads());
    }

    @Test
    void aFolderThatCannotBeLookedIntoHidesItsArticles() throws Exception {
        Path sub = folder.resolve("sub");
        Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(sub), "permissions do not bind this user");
            bench.sync();
            assertEquals(3, bench.ask("who-met-whom", "", "").size());
        } finally {
            Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void act(String[] action) throws IOException {
        switch (action[0]) {
            case "add", "change" -> bench.write(action[1], "Ana Ruiz met Mia Holm.");
            case "mend" -> bench.write(action[1], "Ana Ruiz met Tom Okafor.");
            case "break" -> bench.write(action[1], "\n \n");
            case "german" -> bench.write(action[1], "Ana Ruiz traf Mia Holm.");
            case "remove" -> bench.delete(action[1]);
            case "rename" -> bench.move(action[1], action[2]);
            case "touch" -> Files.setLastModifiedTime(folder.resolve(action[1]), FileTime.from(Instant.EPOCH));
            case "swap" -> {
                bench.move(action[1], "x.txt");
                bench.move(action[2], action[1]);
                bench.move("x.txt", action[2]);
            }
            default -> assertEquals("-", action[0]);
        }
    }

    private String scratch() throws Exception {
        Path data = Files.createTempDirectory(temporary, "scratch");
        try (SyncBench fresh = new SyncBench(folder, data, Clock.offset(NOON, Duration.ofDays(-9)))) {
            fresh.sync();
            return fresh.quads();
        }
    }
}
