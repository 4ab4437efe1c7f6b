package dev.rapporteur.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Authority;
import dev.rapporteur.rdf.AuthorityGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed files are what the facts give today, to the byte. */
class RebuildTest {
    private static final Path FACTS = Path.of("../shared/data");
    private static final Path COMMITTED = Path.of("ontology/authority");

    @Test
    void factsGiveTheCommittedFiles(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FACTS), "the public facts are not here: " + FACTS);
        Authority built = AuthorityBuilder.build(FACTS);
        AuthorityGraph.writeFiles(built, folder);
        assertEquals(names(COMMITTED), names(folder));
        for (String name : names(folder)) {
            assertEquals(Files.readString(COMMITTED.resolve(name)), Files.readString(folder.resolve(name)), name);
        }
        assertEquals(built, AuthorityGraph.load());
    }

    @Test
    void missingFactsAreNamed(@TempDir Path empty) {
        UncheckedIOException error = assertThrows(UncheckedIOException.class, () -> AuthorityBuilder.build(empty));
        assertTrue(String.valueOf(error.getMessage()).contains("names.csv"), error.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
