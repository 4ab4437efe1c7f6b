package dev.rapporteur.query;

import java.time.Duration;

/** A canned query that took longer than it may. */
public final class QueryTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryTimeoutException(String name, Duration limit, Throwable cause) {
        super("Query " + name + " was stopped after " + limit.toSeconds() + " s. Give it more parameters.", cause);
    }
}
