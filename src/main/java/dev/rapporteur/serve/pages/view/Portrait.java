package dev.rapporteur.serve.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * A page about one thing.
 *
 * @param kind what it is, in a word
 * @param title what people call it
 * @param iri its name in the dataset
 * @param status how real it is, if it can be more or less real
 * @param lead what is most worth knowing, in a line
 */
public record Portrait(
        String kind, String title, String iri, Optional<Badge> status, List<Piece> lead, List<Section> sections) {
    public Portrait {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
