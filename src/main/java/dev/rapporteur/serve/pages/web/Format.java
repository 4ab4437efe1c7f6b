package dev.rapporteur.serve.pages.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a resource is described: as a page for people, or as RDF. The first is what a client gets that takes anything.
 */
public enum Format {
    HTML("html", "text/html", "Page"),
    TURTLE("ttl", "text/turtle", "Turtle"),
    JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
    N_TRIPLES("nt", "application/n-triples", "N-Triples"),
    RDF_XML("rdf", "application/rdf+xml", "RDF/XML");

    private final String extension;
    private final String mediaType;
    private final String label;

    Format(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** What the address of a document in this format ends in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The formats that programs read. */
    public static List<Format> ofData() {
        return Arrays.stream(values()).filter(format -> format != HTML).toList();
    }

    static Optional<Format> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
