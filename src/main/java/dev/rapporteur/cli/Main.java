package dev.rapporteur.cli;

import dev.rapporteur.nlp.Annotator;
import java.time.Clock;

/** Entry point of the jar. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandRunner(Streams.ofProcess(), Annotator::open, Clock.systemUTC()).run(args));
    }
}
