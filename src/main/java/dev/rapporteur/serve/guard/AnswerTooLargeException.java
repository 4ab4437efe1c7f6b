package dev.rapporteur.serve.guard;

/** An answer is larger than it may be, and can't be cut. */
final class AnswerTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    AnswerTooLargeException(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
