package dev.rapporteur.evaluate;

/** Gold facts, or extracted facts, that cannot be compared. The message is one line: what, where, what to do. */
public final class BrokenGoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenGoldException(String message) {
        super(message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    BrokenGoldException(String message, Throwable cause) {
        super(message.strip().replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
