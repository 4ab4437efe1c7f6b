package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** A claim: the words, who says so, what they say, and the event that they are about. */
record ClaimPortrait(Desk desk) {
    private static final int MOST_PARTIES = 50;

    Portrait of(Node claim) {
        Lookup lookup = desk.lookup();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Quotes("The words", List.of(new Claims(desk).quote(claim)), Pager.NONE));
        sections.add(new Section.Facts("What they say", facts(claim).facts()));
        sections.addAll(new Judgements(desk).about(List.of(claim)));
        sections.addAll(new Statements(desk).about(claim));
        return new Portrait(
                "Claim of one article",
                lookup.label(claim),
                claim.getURI(),
                lookup.find(claim, Rap.status).map(desk::badge),
                List.of(),
                sections);
    }

    private FactList facts(Node claim) {
        Lookup lookup = desk.lookup();
        FactList facts = new FactList(desk, claim)
                .add(
                        "About",
                        lookup.findSubject(Rap.reportedIn, claim)
                                .map(event -> List.of(desk.link(event)))
                                .orElse(List.of(Piece.unknown("no event across articles"))));
        for (Node role : Claims.WHO) {
            List<Piece> parties = lookup.all(claim, role, MOST_PARTIES).stream()
                    .map(local -> lookup.findSubject(Rap.mentionedAs, local).orElse(local))
                    .map(desk::link)
                    .toList();
            if (!parties.isEmpty()) {
                facts.add(desk.vocabulary().label(role), parties);
            }
        }
        return facts.add("when", Desk.when(lookup, claim), "not told")
                .add("in the article's words", Rap.dateText)
                .add("where", Rap.place)
                .add("office", Rap.office)
                .add("measure", Rap.measure)
                .add("proposal", Rap.label)
                .add("provisions", Rap.provision)
                .add("number of points", Rap.points)
                .add("stance of the speaker", Rap.stance)
                .add("read by the rule", Rap.foundBy);
    }
}
