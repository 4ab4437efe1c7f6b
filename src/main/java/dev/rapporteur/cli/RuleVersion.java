package dev.rapporteur.cli;

import dev.rapporteur.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What decides how an article is read, as one word: the program's version, and a fingerprint of the rules, the
 * authority and the code that makes claims of words. Two programs of one version word read alike.
 */
final class RuleVersion {
    /** What makes no difference to any claim is left out: else every article would be read anew for it. */
    private static final List<String> PARTS = List.of(
            "dev/rapporteur/model",
            "dev/rapporteur/ingest",
            "dev/rapporteur/nlp",
            "dev/rapporteur/timex",
            "dev/rapporteur/extract",
            "dev/rapporteur/pipeline",
            "dev/rapporteur/resolve",
            "dev/rapporteur/rdf",
            "ontology");

    private static final int DIGITS = 12;

    private RuleVersion() {}

    /** The version of this program, for example "0.1.0-4c1f08a97be2". */
    static String current() {
        String release = Optional.ofNullable(RuleVersion.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return release + "-" + fingerprint();
    }

    private static String fingerprint() {
        try {
            Path program = Path.of(RuleVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(program)) {
                return fingerprint(program);
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return fingerprint(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own rules: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }

    private static String fingerprint(Path root) throws IOException {
        Sha256 print = Sha256.start();
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    print.add(root.relativize(file).toString().replace('\\', '/'))
                            .add(Files.readAllBytes(file));
                }
            }
        }
        return print.hex().substring(0, DIGITS);
    }
}
