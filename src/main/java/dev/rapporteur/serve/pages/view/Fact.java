package dev.rapporteur.serve.pages.view;

import java.util.List;

/** A line of a list of facts. Nothing known is a value as well, see {@link Piece#unknown}. */
public record Fact(String label, List<Piece> values) {
    public Fact {
        values = List.copyOf(values);
    }
}
