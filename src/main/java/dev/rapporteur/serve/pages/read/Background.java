package dev.rapporteur.serve.pages.read;

import java.util.Optional;

/** What pages tell that stands in no graph. Whoever starts the server brings it along. */
public record Background(Texts texts, Reasons reasons) {
    /** Nothing besides the dataset. */
    public static final Background NONE = new Background(Texts.withheld(), (claims, dataset) -> Optional.empty());
}
