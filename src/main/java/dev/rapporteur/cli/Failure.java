package dev.rapporteur.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a command with one line for the user. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final String line;

    Failure(ExitCode code, String line) {
        this(code, line, null);
    }

    Failure(ExitCode code, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.code = code;
        this.line = line;
    }

    /** A failure in the words of its cause. */
    static Failure of(ExitCode code, Throwable cause) {
        return new Failure(code, firstLine(cause), cause);
    }

    /** The first line of an error's message, or the error's name where it has none. */
    static String firstLine(Throwable error) {
        return Optional.ofNullable(error.getMessage())
                .flatMap(m -> m.lines().findFirst())
                .orElseGet(error::toString);
    }

    ExitCode code() {
        return code;
    }

    /** One line: what, where, what to do. */
    String line() {
        return line;
    }
}
