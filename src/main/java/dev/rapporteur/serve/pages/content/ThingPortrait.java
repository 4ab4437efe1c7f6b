package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Anything: what is said about it, word for word, and where else it is spoken of. */
record ThingPortrait(Desk desk) {
    Portrait of(Node thing) {
        List<Section> sections = new ArrayList<>();
        Optional<Node> known = desk.lookup().findSubject(Rap.mentionedAs, thing);
        known.ifPresent(entity -> sections.add(new Section.Facts(
                "Across articles",
                new FactList(desk, thing).add("is", List.of(desk.link(entity))).facts())));
        sections.addAll(new Quotations(desk).about(thing, "Claims"));
        sections.addAll(new Statements(desk).about(thing));
        Optional<Node> status = desk.lookup().find(thing, Rap.verdict);
        return new Portrait(
                kind(thing), desk.lookup().label(thing), thing.getURI(), status.map(desk::badge), List.of(), sections);
    }

    /** What the vocabulary calls its classes. */
    String kind(Node thing) {
        List<Node> types = desk.lookup().all(thing, RDF.type.asNode(), 5);
        return types.stream()
                .filter(type -> type.getURI().startsWith(Rap.NS))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(desk.vocabulary()::label)
                .orElse(RDFS.Resource.getLocalName());
    }
}
