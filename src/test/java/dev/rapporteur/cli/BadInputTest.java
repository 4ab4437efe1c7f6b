package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a user can give that cannot be read: one line, its own exit code, nothing lost. */
class BadInputTest {
    private static Path temporary = Path.of("");
    private static Folder folder = new Folder(Path.of(""));

    @BeforeAll
    static void write(@TempDir Path dir) throws IOException {
        temporary = dir;
        folder = Folder.in(temporary);
    }

    /** In every row, {@code @} is a folder that holds these files. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            extract @/nosuch.txt             | 21 | rapporteur: @/nosuch.txt: there is no such file or folder; check the path
            extract @/nothing                | 3  | rapporteur: @/nothing: no articles in this folder; put files ending in .txt, .md or .html there
            extract @/nothing @/nosuch.txt   | 20 | rapporteur: @/nothing: no articles in this folder; put files ending in .txt, .md or .html there (so with 1 more)
            extract @/empty.txt              | 22 | skipped empty.txt: the file is empty; remove it or fill it
            extract -                        | 22 | skipped -: the file is empty; remove it or fill it
            extract                          | 22 | skipped -: the file is empty; remove it or fill it
            extract @/binary.txt             | 23 | skipped binary.txt: this is not text, it has a zero byte at offset 3; save the article as plain text in UTF-8
            extract @/large.txt              | 24 | skipped @/large.txt: the file has 104857600 bytes, more than the 10485760 an article may have; split it into one file per article
            extract @/front.md               | 26 | skipped front.md: line 2: broken front matter, while parsing a flow sequence; make it YAML ('key: value' lines, values with a colon in quotes) between two lines of ---
            extract @/empty.txt @/binary.txt | 20 | skipped empty.txt: the file is empty; remove it or fill it
            extract --format xml @           | 2  | rapporteur: Invalid value for option '--format': expected one of [NQUADS, TRIG, JSONL] (case-insensitive) but was 'xml'; see 'rapporteur extract --help'
            extract --threads 0 @            | 2  | rapporteur: Invalid value for option '--threads': '0' is too small; it must be at least 1; see 'rapporteur extract --help'
            extract --threads many @         | 2  | rapporteur: Invalid value for option '--threads': 'many' is no whole number; see 'rapporteur extract --help'
            load --base here @               | 2  | rapporteur: Invalid value for option '--base': the base of resource IRIs is 'here', but it must be an absolute http or https IRI that ends in '/', for example http://localhost:3030/; see 'rapporteur load --help'
            load --date @/d @                | 2  | rapporteur: unknown command or option '--date' (did you mean '--data'?); see 'rapporteur load --help'
            serve --port 70000               | 2  | rapporteur: Invalid value for option '--port': '70000' is no port; it must be from 0 to 65535; see 'rapporteur serve --help'
            serve --data @/none              | 9  | rapporteur: @/none: no dataset there; make one with 'rapporteur load', or name another with --data
            serve --data @/nothing           | 9  | rapporteur: @/nothing: no dataset there; make one with 'rapporteur load', or name another with --data
            validate --data @/none           | 9  | rapporteur: @/none: no dataset there; make one with 'rapporteur load', or name another with --data
            query who-met-whom --data @/none | 9  | rapporteur: @/none: no dataset there; make one with 'rapporteur load', or name another with --data
            query who-ate-whom               | 7  | rapporteur: no query 'who-ate-whom'; 'rapporteur queries' lists them
            query who-met-whom Lisbon        | 6  | rapporteur: 'Lisbon' is no parameter of query who-met-whom; write it as name=value
            query who-met-whom a=1 a=2       | 6  | rapporteur: parameter 'a' of query who-met-whom is given twice; give it once
            query                            | 2  | rapporteur: Missing required parameter: 'NAME'; see 'rapporteur query --help'
            authority @/none                 | 21 | rapporteur: @/none: no such folder; name the folder with the facts, as NOTICE describes it
            publish @                        | 2  | rapporteur: unknown command or option 'publish' (did you mean 'validate'?); see 'rapporteur --help'
            """)
    void costsOneLine(String command, int code, String error) {
        Ran ran = Ran.command(folder.arguments(command));
        assertEquals(folder.fill(error), ran.error());
        assertEquals(code, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertFalse(ran.err().contains("\tat "), "no stack trace without --verbose");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            load --data @/new @/nosuch.txt
            load --data @/new @/nothing
            query --data @/new who-met-whom
            serve --data @/new
            """)
    void makesNoDataset(String command) {
        Ran.command(folder.arguments(command));
        assertFalse(Files.exists(temporary.resolve("new")));
    }

    @Test
    void fileWithoutPermission() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.txt"), Folder.ARTICLE);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(secret), "root may read everything");
            Ran ran = Ran.command("extract", secret.toString());
            assertEquals(ExitCode.UNREADABLE.number(), ran.code());
            assertTrue(ran.error().contains("no permission to read it"), ran.err());
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void datasetThatIsAFile() throws IOException {
        Path file = Files.createFile(temporary.resolve("file.bin"));
        Ran ran = Ran.command(
                "load", "--data", file.toString(), temporary.resolve("good.md").toString());
        assertEquals(ExitCode.BAD_DATASET.number(), ran.code(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "run"})
    void portInUse(String command) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            String[] arguments = command.equals("run")
                    ? new String[] {
                        "run", "--port", port, temporary.resolve("good.md").toString()
                    }
                    : new String[] {"serve", "--port", port};
            Ran ran = Ran.command(arguments);
            assertEquals(ExitCode.PORT_IN_USE.number(), ran.code(), ran.err());
            assertTrue(ran.error().startsWith("rapporteur: port " + port + " is in use"), ran.err());
            assertEquals(1, ran.err().lines().count(), ran.err());
        }
    }
}
