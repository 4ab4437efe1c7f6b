package dev.rapporteur.store;

/** A backup that can't be written, or a file that is none. The message is one line: what, where, and what to do. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
