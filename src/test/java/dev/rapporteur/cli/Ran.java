package dev.rapporteur.cli;

import dev.rapporteur.SharedModels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** What one command printed and how it ended; it ran in this process, with no terminal in sight. */
record Ran(int code, String out, String err) {
    static Ran command(String... args) {
        return withInput("", args);
    }

    static Ran withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new ResultStream(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                0);
        int code = new CommandRunner(streams, SharedModels::annotator, Clock.systemUTC()).run(args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** First line that is no result. */
    String error() {
        return err.lines().findFirst().orElse("");
    }

    /** Last line that is no result. */
    String summary() {
        List<String> lines = err.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
