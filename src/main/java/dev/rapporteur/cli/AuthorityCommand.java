package dev.rapporteur.cli;

import dev.rapporteur.authority.AuthorityBuilder;
import dev.rapporteur.model.Authority;
import dev.rapporteur.rdf.AuthorityGraph;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur authority}. */
@Command(
        name = "authority",
        header = "Build ontology/authority/*.ttl anew from a folder of facts.",
        description = {
            "The facts are tables of countries, outlets and given names; NOTICE says where they come from. The same "
                    + "facts give the same files."
        },
        footer = {"  rapporteur authority facts/", "  rapporteur authority --out authority/ facts/"})
final class AuthorityCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FACTS_DIR", description = "Folder with the facts.")
    private Path facts = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: ontology/authority).")
    private Path out = Path.of("ontology", "authority");

    AuthorityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(facts)) {
            throw new Failure(
                    ExitCode.MISSING,
                    facts + ": no such folder; name the folder with the facts, as NOTICE describes it");
        }
        AuthorityGraph.writeFiles(build(), Files.createDirectories(out));
        session.streams().say(out + ": written");
        return ExitCode.OK.number();
    }

    private Authority build() {
        try {
            return AuthorityBuilder.build(facts);
        } catch (UncheckedIOException e) {
            throw Failure.of(ExitCode.UNREADABLE, e);
        }
    }
}
