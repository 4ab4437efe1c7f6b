package dev.rapporteur.ingest;

import java.util.function.Function;

/**
 * A value, and where it comes from.
 *
 * @param from the place: "JSON-LD datePublished", "dateline"
 * @param words the words it is read from
 */
record Sourced<T>(T value, String from, String words) {
    static Sourced<String> of(Statement statement) {
        return new Sourced<>(statement.value(), statement.from(), statement.value());
    }

    <R> Sourced<R> map(Function<T, R> change) {
        return new Sourced<>(change.apply(value), from, words);
    }
}
