package dev.rapporteur.cli;

import dev.rapporteur.SharedModels;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;

/** The commands as the program knows them, for tests of what is written about them. */
public final class CommandLines {
    private CommandLines() {}

    /** All of them below one, which prints nowhere. */
    public static CommandLine all() {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                new ResultStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                0);
        return new CommandRunner(streams, SharedModels::annotator, Clock.systemUTC()).commands();
    }
}
