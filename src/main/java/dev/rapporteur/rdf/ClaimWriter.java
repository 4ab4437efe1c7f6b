package dev.rapporteur.rdf;

import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** Writes the claims of one article. */
record ClaimWriter(Triples triples, Iris iris, LocalNames names, Places places, Node article, Optional<Node> outlet) {

    void write(ClaimRef ref, Claim claim, OfficeNames offices) {
        Node node = Triples.iri(iris.claim(ref));
        triples.describe(node, Rap.Claim, Labels.of(claim))
                .add(node, Rap.stance, Rap.concept(claim.stance()))
                .add(node, Rap.article, article);
        outlet.ifPresent(o -> triples.add(node, Rap.outlet, o));
        writeEvidence(node, Triples.iri(iris.selector(ref)), claim.evidence());
        claim.attribution().ifPresent(a -> writeAttribution(node, Triples.iri(iris.attribution(ref)), a));
        if (claim instanceof MeetingClaim meeting) {
            writeMeeting(node, meeting);
        } else if (claim instanceof ProposalClaim proposal) {
            writeProposal(node, proposal);
        } else if (claim instanceof SanctionClaim sanction) {
            writeSanction(node, sanction);
        } else if (claim instanceof TenureClaim tenure) {
            writeTenure(node, tenure, offices);
        }
    }

    private void writeEvidence(Node claim, Node selector, Evidence evidence) {
        Node start = Literals.integer(evidence.span().start());
        Node end = Literals.integer(evidence.span().end());
        triples.text(claim, Rap.quote, evidence.quote())
                .add(claim, Rap.start, start)
                .add(claim, Rap.end, end)
                .text(claim, Rap.foundBy, evidence.foundBy())
                .add(claim, Rap.selector, selector)
                .add(selector, RDF.type.asNode(), OA.TextQuoteSelector.asNode())
                .add(selector, RDF.type.asNode(), OA.TextPositionSelector.asNode())
                .text(selector, OA.exact.asNode(), evidence.quote())
                .add(selector, OA.start.asNode(), start)
                .add(selector, OA.end.asNode(), end);
    }

    private void writeAttribution(Node claim, Node node, Attribution attribution) {
        String label = attribution.speaker().name() + ", " + attribution.cue();
        triples.add(claim, Rap.attribution, node)
                .describe(node, Rap.Attribution, label)
                .add(node, Rap.speaker, names.node(Named.speaker(attribution.speaker())))
                .text(node, Rap.cue, attribution.cue())
                .add(node, Rap.direct, Literals.bool(attribution.direct()));
        attribution.via().ifPresent(v -> triples.add(node, Rap.via, names.node(Named.via(v))));
    }

    private void writeMeeting(Node node, MeetingClaim meeting) {
        triples.add(node, Rap.claims, Rap.Meeting)
                .addAll(node, Rap.participant, actors(meeting.participants()))
                .add(node, Rap.kind, Rap.concept(meeting.kind()))
                .add(node, Rap.status, Rap.concept(meeting.status()));
        meeting.place().ifPresent(p -> writePlace(node, p));
        Times.WHEN.write(triples, node, meeting.when());
    }

    private void writePlace(Node node, String words) {
        Node place = Triples.iri(iris.place(words));
        triples.describeOnce(place, Rap.Place, words).add(node, Rap.place, place);
        if (!triples.isCalled(place, words)) {
            triples.text(node, Rap.placeText, words);
        }
        places.findCountry(words)
                .map(c -> Triples.iri(iris.place(c)))
                .filter(c -> !c.equals(place))
                .ifPresent(c -> triples.add(place, Rap.country, c));
    }

    private void writeProposal(Node node, ProposalClaim proposal) {
        triples.add(node, Rap.claims, Rap.Proposal)
                .text(node, Rap.label, proposal.label())
                .addAll(node, Rap.proposer, actors(proposal.proposers()))
                .addAll(node, Rap.addressee, actors(proposal.addressees()))
                .addAll(node, Rap.acceptedBy, actors(proposal.acceptedBy()))
                .addAll(node, Rap.rejectedBy, actors(proposal.rejectedBy()))
                .texts(node, Rap.provision, proposal.provisions())
                .add(node, Rap.status, Rap.concept(proposal.status()));
        proposal.points().ifPresent(n -> triples.add(node, Rap.points, Literals.integer(n)));
        Times.WHEN.write(triples, node, proposal.when());
    }

    private void writeSanction(Node node, SanctionClaim sanction) {
        triples.add(node, Rap.claims, Rap.Sanction)
                .addAll(node, Rap.imposer, actors(sanction.imposers()))
                .addAll(node, Rap.target, actors(sanction.targets()))
                .text(node, Rap.measure, sanction.measure())
                .add(node, Rap.status, Rap.concept(sanction.status()));
        Times.WHEN.write(triples, node, sanction.when());
    }

    private void writeTenure(Node node, TenureClaim tenure, OfficeNames offices) {
        OfficeNames.Office office = OfficeNames.Office.of(tenure);
        Node held = offices.node(office);
        triples.add(node, Rap.claims, Rap.Tenure)
                .add(node, Rap.holder, actor(tenure.holder()))
                .add(node, Rap.office, held)
                .add(node, Rap.organizationInferred, Literals.bool(tenure.inferred()))
                .add(node, Rap.acting, Literals.bool(tenure.acting()))
                .add(node, Rap.phase, Rap.concept(tenure.phase()))
                .add(node, Rap.status, Rap.concept(tenure.phase()))
                .describe(held, Rap.Office, office.label())
                .text(held, Rap.title, office.title())
                .add(held, Rap.article, article);
        office.organization().ifPresent(o -> triples.add(held, Rap.organization, actor(o)));
        Times.FROM.write(triples, node, tenure.from());
        Times.UNTIL.write(triples, node, tenure.until());
    }

    private List<Node> actors(List<Party> parties) {
        return parties.stream().map(this::actor).toList();
    }

    private Node actor(Party party) {
        return names.node(Named.actor(party));
    }
}
