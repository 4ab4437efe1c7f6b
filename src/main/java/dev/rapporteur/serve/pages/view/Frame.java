package dev.rapporteur.serve.pages.view;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param root the way to the root of the site
 * @param title of the page
 * @param alternates the same as data
 */
public record Frame(String root, String title, List<Alternate> alternates) {
    public Frame {
        alternates = List.copyOf(alternates);
    }

    /** Another format: its name, media type and address. */
    public record Alternate(String label, String mediaType, String href) {}
}
