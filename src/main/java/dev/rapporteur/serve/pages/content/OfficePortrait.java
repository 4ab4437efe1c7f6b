package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** An office, and who holds or held it. */
record OfficePortrait(Desk desk) {
    Portrait of(Node office) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts(
                "In short",
                new FactList(desk, office)
                        .add("Title", Rap.title, "no title")
                        .add("Of", Rap.organization, "not told of which country or body")
                        .facts()));
        sections.addAll(new Events(desk).of(office, Rap.Tenure, "Holders"));
        sections.addAll(new Statements(desk).about(office));
        return new Portrait(
                "Office", desk.lookup().label(office), office.getURI(), Optional.empty(), List.of(), sections);
    }
}
