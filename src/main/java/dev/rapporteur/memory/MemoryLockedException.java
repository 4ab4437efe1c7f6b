package dev.rapporteur.memory;

import java.nio.file.Path;

/** Another process remembers in the same file. The message is one line: what, where, and what to do. */
public final class MemoryLockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MemoryLockedException(Path file, Throwable cause) {
        super(
                "the memory " + file
                        + " is used by another process, which writes to the same dataset; wait until it has"
                        + " ended, and run again",
                cause);
    }
}
