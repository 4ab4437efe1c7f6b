package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.view.Badge;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** What each outlet told of an event on which day, as a picture. */
record Told(Desk desk) {
    List<Section> over(List<Node> claims) {
        Map<String, List<Drawing.Point>> lanes = new TreeMap<>();
        Claims told = new Claims(desk);
        for (Node claim : claims) {
            day(claim).ifPresent(day -> lanes.computeIfAbsent(told.outlet(claim).words(), outlet -> new ArrayList<>())
                    .add(new Drawing.Point(day, badge(claim), "")));
        }
        return Drawing.of("Told over time", "Which outlet told of which status, by day of publication", lanes);
    }

    private Optional<String> day(Node claim) {
        Lookup lookup = desk.lookup();
        return lookup.find(claim, Rap.article).flatMap(article -> lookup.findText(article, Rap.published));
    }

    private Badge badge(Node claim) {
        return desk.badge(desk.lookup().find(claim, Rap.status).orElse(Rap.status));
    }
}
