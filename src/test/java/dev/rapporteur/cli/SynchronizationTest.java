package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

    private void act(String[] action) throws IOException {
        switch (action[0]) {
            case "add", "change" -> bench.write(action[1], "Ana Ruiz met Mia Holm.");
            case "mend" -> bench.write(action[1], "Ana Ruiz met Tom Okafor.");
            case "break" -> bench.write(action[1], "\n \n");
            case "german" -> bench.write(action[1], "Ana Ruiz traf Mia Holm.");
            case "remove" -> bench.delete(action[1]);
            case "rename" -> bench.move(action[1], action[2]);
            case "touch" ->
                Files.setLastModifiedTime(
                        folder.resolve(action[1]), java.nio.file.attribute.FileTime.from(Instant.EPOCH));
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
