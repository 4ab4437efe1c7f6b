package dev.rapporteur.store;

import java.nio.file.Path;

/** Somebody else has the store open. The message is one line that says who, as far as known, and what to do. */
public final class StoreLockedException extends Exception {
    private static final long serialVersionUID = 1L;

    StoreLockedException(Path dir, String holder) {
        super("The dataset in " + dir + " is in use by " + holder + ". Stop it first, or name another folder.");
    }
}
