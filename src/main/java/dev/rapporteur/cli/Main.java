package dev.rapporteur.cli;

import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.nlp.ModelCache;
import java.nio.file.Path;
import java.time.Clock;

/** Entry point of the jar. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(
                new CommandRunner(Streams.ofProcess(), () -> Annotator.open(models()), Clock.systemUTC()).run(args));
    }

    /** The launcher names the folder in which models are kept. */
    private static ModelCache models() {
        String folder = System.getProperty("rapporteur.models", "");
        return folder.isEmpty() ? ModelCache.none() : ModelCache.in(Path.of(folder));
    }
}
