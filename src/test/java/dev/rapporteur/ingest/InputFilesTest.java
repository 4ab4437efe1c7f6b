package dev.rapporteur.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rapporteur.ingest.FoundInput.Candidate;
import dev.rapporteur.ingest.FoundInput.Skipped;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    private final Path folder;

    InputFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "One sentence is here.");
    }

    private static List<String> told(List<FoundInput> found) {
        return found.stream()
                .map(f -> f instanceof Skipped skipped ? skipped.why().toString() : f.path())
                .toList();
    }

    @Test
    void findsTextsInFoldersByPath() throws IOException {
        for (String path : List.of(
                "b/2.txt", "b/1.md", "a.TXT", "README.md", "b/readme.txt", ".hidden.txt", ".git/c.txt", "d.pdf")) {
            file(path);
        }
        assertEquals(List.of("a.TXT", "b/1.md", "b/2.txt"), told(InputFiles.find(List.of(folder))));
    }

    @Test
    void takesEveryFileThatIsNamed() throws IOException {
        assertEquals(List.of("README.md", "d.text"), told(InputFiles.find(List.of(file("README.md"), file("d.text")))));
    }

    @Test
    void tellsWhatGivesNothingAndGoesOn() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path missing = folder.resolve("missing.txt");
        List<FoundInput> found =
                InputFiles.find(List.of(missing, empty, file("x/1.txt"), file("y/1.txt"), folder.resolve("x")));
        assertEquals(List.of("MISSING", "NO_ARTICLES", "1.txt", "DUPLICATE"), told(found));
        assertEquals(missing + ": there is no such file or folder; check the path", ((Skipped) found.get(0)).message());
    }

    @Test
    void followsNoLoops() throws IOException {
        file("a/1.txt");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/2.txt"), folder.resolve("a/1.txt"));
        Files.createSymbolicLink(folder.resolve("a/3.txt"), folder.resolve("nowhere"));
        assertEquals(
                List.of("MISSING", "a/1.txt", "a/2.txt"),
                told(InputFiles.find(List.of(folder))).stream().sorted().toList());
    }

    @Test
    void refusesLargeFilesUnread() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        Candidate found = (Candidate) InputFiles.find(List.of(large)).get(0);
        UnreadableArticleException refused = assertThrows(UnreadableArticleException.class, found::read);
        assertEquals(Reason.TOO_LARGE, refused.reason());
    }

    @Test
    void readsNoEndlessStream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        UnreadableArticleException refused = assertThrows(
                UnreadableArticleException.class, () -> InputFiles.read(InputFiles.STANDARD_INPUT, endless));
        assertEquals(Reason.TOO_LARGE, refused.reason());
    }

    @Test
    void readsStandardInput() throws UnreadableArticleException {
        InputFile file = InputFiles.read(InputFiles.STANDARD_INPUT, new ByteArrayInputStream(new byte[] {'a'}));
        assertEquals(new InputFile("-", new byte[] {'a'}), file);
    }
}
