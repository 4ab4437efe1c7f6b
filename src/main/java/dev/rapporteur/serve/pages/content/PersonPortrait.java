package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.view.Fact;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** A person: offices, meetings, proposals, sanctions, and whom they met. */
record PersonPortrait(Desk desk) {
    private static final int MOST_NAMES = 50;

    Portrait of(Node person) {
        Events events = new Events(desk);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts("In short", facts(person)));
        sections.addAll(events.of(person, Rap.Tenure, "Offices"));
        sections.addAll(events.of(person, Rap.Meeting, "Meetings"));
        sections.addAll(events.of(person, Rap.Proposal, "Proposals"));
        sections.addAll(events.of(person, Rap.Sanction, "Sanctions"));
        return new Portrait(
                "Person", desk.lookup().label(person), person.getURI(), Optional.empty(), List.of(), sections);
    }

    private List<Fact> facts(Node person) {
        List<Piece> names = desk.lookup().all(person, SKOS.altLabel.asNode(), MOST_NAMES).stream()
                .map(name -> Piece.text(name.getLiteralLexicalForm()))
                .toList();
        List<Piece> met = desk.lookup().all(person, Rap.met, MOST_NAMES).stream()
                .map(desk::link)
                .toList();
        return List.of(
                new Fact("Also called", names.isEmpty() ? List.of(Piece.unknown("no other name")) : names),
                new Fact("Has met", met.isEmpty() ? List.of(Piece.unknown("nobody, as far as is known")) : met));
    }
}
