package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.io.IOException;
import java.util.Optional;

/** What is told of a file that cannot be read to its end. */
public final class Damage {
    private static final int LONGEST = 200;

    private Damage() {}

    /**
     * The file breaks off, is damaged or too large.
     *
     * @param what what it is said to be: "ZIP archive"
     */
    public static UnreadableArticleException of(String path, String what, Exception cause) {
        return cause instanceof Excess
                ? new UnreadableArticleException(path, Reason.TOO_LARGE, words(cause) + "; split it into smaller ones")
                : new UnreadableArticleException(
                        path, Reason.BROKEN, "this " + what + " is broken (" + words(cause) + "); get it anew");
    }

    /** One line of what a library says of it. */
    public static String words(Exception cause) {
        String words = Optional.ofNullable(cause.getMessage())
                .map(CleanText::line)
                .filter(line -> !line.isBlank())
                .orElse(cause instanceof IOException ? "it ends too early" : "it makes no sense");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
