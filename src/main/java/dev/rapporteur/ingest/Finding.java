package dev.rapporteur.ingest;

import java.util.OptionalDouble;

/**
 * A field of an article, and how it is known.
 *
 * @param value as the graph has it
 * @param from the place that tells it: "JSON-LD datePublished", "dateline"
 * @param words the words there
 * @param confidence how sure such evidence is, from 0 to 1, where that is known
 */
public record Finding(Field field, String value, String from, String words, OptionalDouble confidence) {}
