package dev.rapporteur.ingest;

/** What is to become an article: a file of plain text as it is, or a story whose form tells its parts. */
public sealed interface Manuscript permits InputFile, Story {
    /** Where it was found, as {@link InputFile#path()} or, within a file of several, {@code file!/entry}. */
    String path();
}
