package dev.rapporteur.serve.pages.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {
    @ParameterizedTest
    @EnumSource(Change.class)
    void changesOneFileOfTheUi(Change change) throws IOException, URISyntaxException {
        List<String> changed =
                texts().stream().map(change::in).filter(change::isIn).toList();
        assertEquals(1, changed.size(), change + ": this version of the UI is written otherwise");
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void leavesOtherTextsAlone(Change change) {
        assertEquals("this.pathname=u.pathname", change.in("this.pathname=u.pathname"));
    }

    private static List<String> texts() throws IOException, URISyntaxException {
        URI page = Objects.requireNonNull(FusekiServer.class.getResource("/webapp/index.html"))
                .toURI();
        String jar = page.toString().split("!", 2)[0];
        try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of());
                Stream<Path> all = Files.walk(files.getPath("/webapp"))) {
            List<String> texts = all.filter(file ->
                            file.toString().endsWith(".js") || file.toString().endsWith(".html"))
                    .map(ChangeTest::text)
                    .toList();
            assertTrue(texts.size() > 5, texts.size() + " files");
            return texts;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
