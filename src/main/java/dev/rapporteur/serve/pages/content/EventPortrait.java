package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** A meeting, proposal, sanction or tenure: what all claims about it come to, and each of them. */
record EventPortrait(Desk desk) {
    private static final PageQuery REPORTS = PageQuery.named("reports");
    /** Claims of an event that are compared and drawn; a list of all of them has pages. */
    private static final int MOST_CLAIMS = 200;

    Portrait of(Node event) {
        List<Node> claims = claims(event);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts("In short", facts(event, claims).facts()));
        sections.addAll(new Provisions(desk).of(claims));
        sections.addAll(new Told(desk).over(claims));
        sections.addAll(new Quotations(desk).reporting(event, "Reports"));
        sections.addAll(new Contradictions(desk).about(event));
        sections.addAll(new Origins(desk).of(event));
        sections.addAll(new Judgements(desk).about(claims));
        sections.addAll(new Statements(desk).about(event));
        Lookup lookup = desk.lookup();
        return new Portrait(
                new ThingPortrait(desk).kind(event),
                lookup.label(event),
                event.getURI(),
                lookup.find(event, Rap.status).map(desk::badge),
                lead(event),
                sections);
    }

    private List<Node> claims(Node event) {
        return REPORTS
                .rows(
                        desk.lookup(),
                        Map.of("event", event, "consolidated", desk.lookup().consolidated()),
                        0,
                        MOST_CLAIMS)
                .stream()
                .map(row -> row.node("claim"))
                .toList();
    }

    private List<Piece> lead(Node event) {
        String meaning = desk.lookup()
                .find(event, Rap.status)
                .map(desk.vocabulary()::meaning)
                .orElse("");
        String reports = Counts.reports(
                number(event, Rap.claimCount), number(event, Rap.outletCount), number(event, Rap.independentOrigins));
        return List.of(Piece.text(meaning + " " + reports + "."));
    }

    private int number(Node event, Node property) {
        return desk.lookup().findText(event, property).map(Integer::parseInt).orElse(0);
    }

    private FactList facts(Node event, List<Node> claims) {
        FactList facts = facts(event);
        desk.background()
                .reasons()
                .of(claims, desk.lookup().dataset())
                .ifPresent(reason -> facts.add("Why this status", List.of(Piece.text(reason))));
        return facts;
    }

    private FactList facts(Node event) {
        Lookup lookup = desk.lookup();
        FactList facts = new FactList(desk, event);
        if (lookup.isA(event, Rap.Meeting)) {
            facts.add("Who", Rap.participant, "nobody is named").add("Kind", Rap.kind);
        } else if (lookup.isA(event, Rap.Proposal)) {
            facts.add("What", Rap.label, "not told")
                    .add("Proposed by", Rap.proposer, "not told")
                    .add("To", Rap.addressee, "not told")
                    .add("Accepted by", Rap.acceptedBy, "nobody, as far as the articles tell")
                    .add("Rejected by", Rap.rejectedBy, "nobody, as far as the articles tell");
        } else if (lookup.isA(event, Rap.Sanction)) {
            facts.add("Measure", Rap.measure, "not told")
                    .add("By", Rap.imposer, "not told")
                    .add("On", Rap.target, "not told");
        } else {
            facts.add("Holder", Rap.holder, "not told").add("Office", Rap.office, "not told");
        }
        facts.add("When", Desk.when(lookup, event), "not told").add("As told", Rap.dateText);
        return lookup.isA(event, Rap.Meeting)
                ? facts.add("Where", Rap.place, "not told")
                : facts.add("Where", Rap.place);
    }
}
