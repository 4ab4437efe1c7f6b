package dev.rapporteur.cli;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.RulingFile;
import dev.rapporteur.resolve.Unheeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file with what humans judge to be the same or not.
 *
 * @param file where it is, or would be
 * @param isNamed whether the user names it, so that it must be there
 */
record Judgements(Path file, boolean isNamed, Iris iris) {
    private static final Path USUAL = Path.of("ontology", "judgements.ttl");
    /** The launcher names the program's folder here. */
    private static final String HOME = "rapporteur.home";

    /** The file that is named, else the one below the working folder, else the one beside the program. */
    static Judgements of(Settings settings) {
        return settings.judgements()
                .map(file -> new Judgements(file, true, settings.iris()))
                .orElseGet(() -> new Judgements(usual(), false, settings.iris()));
    }

    private static Path usual() {
        return Files.exists(USUAL)
                ? USUAL
                : Path.of(System.getProperty(HOME, "")).resolve(USUAL);
    }

    /** All of them; none where there is no file and none is named. */
    List<Ruling> read() {
        if (!Files.exists(file) && !isNamed) {
            return List.of();
        }
        try {
            return RulingFile.read(file, iris);
        } catch (IOException e) {
            throw broken(file + ": no such file, or it cannot be read; 'rapporteur judge' makes one", e);
        } catch (IllegalArgumentException e) {
            throw broken(file + " is broken: " + Failure.firstLine(e) + "; repair it", e);
        }
    }

    private static Failure broken(String line, Exception cause) {
        return new Failure(ExitCode.BROKEN_CONFIGURATION, line, cause);
    }

    /** Says which of them had no effect; they stay in the file. */
    void tell(List<Unheeded> unheeded, Streams streams) {
        for (Unheeded one : unheeded) {
            Ruling ruling = one.ruling();
            String verdict = ruling.verdict() == Verdict.SAME ? "same" : "different";
            streams.say(file + ": '" + verdict + "' of " + ruling.left() + " and " + ruling.right() + " has no effect: "
                    + one.reason());
        }
    }
}
