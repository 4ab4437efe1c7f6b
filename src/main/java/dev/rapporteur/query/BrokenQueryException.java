package dev.rapporteur.query;

/** A query file that can't be used. The message is one line: file, line, what is wrong. */
public final class BrokenQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenQueryException(String name, int line, String reason) {
        super("queries/" + name + ".rq, line " + line + ": " + reason.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
