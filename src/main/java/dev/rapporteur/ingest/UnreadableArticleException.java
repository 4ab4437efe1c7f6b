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
        /** Not what its beginning or its name promises: XML that is not well-formed, a line that is no JSON. */
        BROKEN,
        NO_TEXT,
        /** A file of several articles where one is wanted. */
        SEVERAL,
        /** One page for the reports of many hours. */
        LIVE_BLOG,
        /** A web address that may not be asked, or gives no answer of use. */
        UNREACHABLE
    }

    public UnreadableArticleException(String path, Reason reason, String whatAndWhatToDo) {
        super(path + ": " + whatAndWhatToDo);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
