package dev.rapporteur.ingest;

/** A file that is no article. Its message is one line: where, what is wrong, what to do. */
public final class UnreadableArticleException extends Exception {
    private final Reason reason;

    /** What is wrong. */
    public enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        UNREADABLE,
        BROKEN_FRONT_MATTER,
        NO_TEXT
    }

    public UnreadableArticleException(String path, Reason reason, String whatAndWhatToDo) {
        super(path + ": " + whatAndWhatToDo);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
