package dev.rapporteur.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that old pages lay their text out with. */
final class Tables {
    /** A cell with so much text is part of a layout. */
    private static final int PROSE = 200;

    private Tables() {}

    static Optional<String> reason(Element element) {
        return element.nameIs("table") && !holdsProse(element) ? Optional.of("table") : Optional.empty();
    }

    private static boolean holdsProse(Element table) {
        return table.stream()
                .anyMatch(e -> (e.nameIs("p") || e.nameIs("td")) && e.ownText().length() > PROSE);
    }
}
