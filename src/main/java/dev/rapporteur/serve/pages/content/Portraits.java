package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.view.Portrait;
import org.apache.jena.graph.Node;

/** The page about a thing, by what it is. */
public final class Portraits {
    private Portraits() {}

    /** What is told of a thing that the dataset describes. */
    public static Portrait of(Node thing, Desk desk) {
        return new PersonPortrait(desk).of(thing);
    }
}
