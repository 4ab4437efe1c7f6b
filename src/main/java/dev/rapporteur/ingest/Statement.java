package dev.rapporteur.ingest;

/**
 * What a file states in so many words about a field of its article.
 *
 * @param value the words
 * @param from where they stand, for example "JSON-LD headline" or "front matter 'title'"
 */
public record Statement(String value, String from) {}
