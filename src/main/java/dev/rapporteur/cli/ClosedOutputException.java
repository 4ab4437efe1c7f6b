package dev.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nobody reads the results any more, as in {@code rapporteur queries | head -1}. */
final class ClosedOutputException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    ClosedOutputException(IOException cause) {
        super(cause);
    }
}
