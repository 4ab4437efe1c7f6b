package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Somebody who acts, or somewhere that things happen: a person, a body, a country, a group, a place. */
record ActorPortrait(Desk desk) {
    Portrait of(Node actor) {
        Events events = new Events(desk);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts("In short", facts(actor).facts()));
        sections.addAll(events.of(actor, Rap.Tenure, "Offices"));
        sections.addAll(events.meetings(actor));
        sections.addAll(events.of(actor, Rap.Proposal, "Proposals"));
        sections.addAll(events.of(actor, Rap.Sanction, "Sanctions"));
        if (sections.size() == 1) {
            sections.addAll(new Quotations(desk).about(actor, "Claims"));
        }
        sections.addAll(new Statements(desk).about(actor));
        return new Portrait(
                new ThingPortrait(desk).kind(actor),
                desk.lookup().label(actor),
                actor.getURI(),
                Optional.empty(),
                List.of(),
                sections);
    }

    private FactList facts(Node actor) {
        FactList facts = new FactList(desk, actor).add("Also called", SKOS.altLabel.asNode(), "no other name");
        if (desk.lookup().isA(actor, Rap.Person)) {
            return facts.add("Has met", Rap.met, "nobody, as far as the articles tell");
        }
        return facts.add("Country", Rap.country)
                .add("Capital", Rap.capital)
                .add("Inhabitants", Rap.demonym)
                .add("Seat", Rap.seat)
                .add("Abbreviation", Rap.abbreviation);
    }
}
