package dev.rapporteur.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article says of itself. Empty means that it does not say, or says it in no way that can be trusted.
 *
 * @param title headline
 * @param outlet name of who originated the text: agency, paper, broadcaster
 * @param carrier name of the site or feed it was found on, where that differs from the outlet
 * @param published day of publication in the article's own zone
 * @param authors names in its byline or list of contributors, in order
 * @param url address it states for itself
 * @param dateline place that its dateline names, for example "WOODSIDE, California"
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> carrier,
        Optional<LocalDate> published,
        List<String> authors,
        Optional<URI> url,
        Optional<String> dateline) {
    public static final Metadata UNKNOWN = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
    }
}
