package dev.rapporteur.cli;

import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.serve.pages.read.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that allows pages to show texts of articles. */
final class FullText {
    @Option(
            names = "--full-text",
            paramLabel = "DIR",
            description = "Show the text of articles below this folder, with their claims marked, to everybody who can "
                    + "read the pages (default: quotes only).")
    private Optional<Path> folder = Optional.empty();

    /**
     * What pages tell besides the dataset.
     *
     * @throws Failure where there is no such folder
     */
    Background background(Session session) {
        return new Background(
                folder.map(dir -> texts(dir, session)).orElseGet(Texts::withheld),
                new StatusReasons(session.settings().iris()));
    }

    private static Texts texts(Path dir, Session session) {
        if (!Files.isDirectory(dir)) {
            throw new Failure(ExitCode.MISSING, dir + ": no such folder; check the path after --full-text");
        }
        return new ArticleTexts(dir, session.stages(Configuration.read("ontology/authority", AuthorityGraph::load)));
    }
}
