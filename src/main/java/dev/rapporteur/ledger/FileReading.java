package dev.rapporteur.ledger;

import dev.rapporteur.model.ArticleId;

/** What is found in a file before any language model is asked. */
public sealed interface FileReading {
    /** Path below the folder. */
    String path();

    /**
     * An article.
     *
     * @param hash fingerprint of its text and metadata
     */
    record Read(String path, ArticleId article, String hash) implements FileReading {}

    /**
     * No article.
     *
     * @param reason the sort of reason, in a word or two
     * @param message one line: what, where, what to do
     */
    record Unread(String path, String reason, String message) implements FileReading {}

    /** A file that is being written: nothing is known of it yet, and what it gave before stays. */
    record Unsettled(String path) implements FileReading {}
}
