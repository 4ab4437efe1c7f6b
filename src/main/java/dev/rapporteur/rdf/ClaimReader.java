package dev.rapporteur.rdf;

import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.model.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads the claims of one article.
 *
 * @param graph the article's graph
 */
record ClaimReader(Graph graph) {

    /** All claims, in the order of their numbers. */
    List<Claim> readAll() {
        return graph.find(Node.ANY, RDF.type.asNode(), Rap.Claim).mapWith(t -> t.getSubject()).toList().stream()
                .sorted(Comparator.comparingInt(ClaimReader::number))
                .map(node -> read(new Description(graph, node)))
                .toList();
    }

    private static int number(Node claim) {
        String iri = claim.toString();
        return Integer.parseInt(iri.substring(iri.lastIndexOf('/') + 1));
    }

    private Claim read(Description claim) {
        Node kind = claim.one(Rap.claims);
        if (kind.equals(Rap.Meeting)) {
            return meeting(claim);
        }
        if (kind.equals(Rap.Proposal)) {
            return proposal(claim);
        }
        if (kind.equals(Rap.Sanction)) {
            return sanction(claim);
        }
        if (kind.equals(Rap.Tenure)) {
            return tenure(claim);
        }
        throw new IllegalArgumentException(
                "<" + claim.subject() + "> claims <" + kind + ">, which is no kind of claim");
    }

    private MeetingClaim meeting(Description claim) {
        return new MeetingClaim(
                parties(claim, Rap.participant),
                claim.concept(Rap.kind, MeetingClaim.Kind.values()),
                claim.findText(Rap.placeText)
                        .or(() -> claim.find(Rap.place).map(claim::of).map(ClaimReader::name)),
                Times.WHEN.find(claim),
                claim.concept(Rap.status, MeetingClaim.Status.values()),
                stance(claim),
                attribution(claim),
                evidence(claim));
    }

    private ProposalClaim proposal(Description claim) {
        Optional<String> points = claim.findText(Rap.points);
        return new ProposalClaim(
                claim.text(Rap.label),
                points.isPresent() ? OptionalInt.of(Integer.parseInt(points.get())) : OptionalInt.empty(),
                parties(claim, Rap.proposer),
                parties(claim, Rap.addressee),
                claim.texts(Rap.provision),
                parties(claim, Rap.acceptedBy),
                parties(claim, Rap.rejectedBy),
                Times.WHEN.find(claim),
                claim.concept(Rap.status, ProposalClaim.Status.values()),
                stance(claim),
                attribution(claim),
                evidence(claim));
    }

    private SanctionClaim sanction(Description claim) {
        return new SanctionClaim(
                parties(claim, Rap.imposer),
                parties(claim, Rap.target),
                claim.text(Rap.measure),
                Times.WHEN.find(claim),
                claim.concept(Rap.status, SanctionClaim.Status.values()),
                stance(claim),
                attribution(claim),
                evidence(claim));
    }

    private TenureClaim tenure(Description claim) {
        Description office = claim.of(claim.one(Rap.office));
        return new TenureClaim(
                party(claim, claim.one(Rap.holder)),
                office.text(Rap.title),
                office.find(Rap.organization).map(o -> party(claim, o)),
                claim.bool(Rap.organizationInferred),
                claim.concept(Rap.phase, TenureClaim.Phase.values()),
                claim.bool(Rap.acting),
                Times.FROM.find(claim),
                Times.UNTIL.find(claim),
                stance(claim),
                attribution(claim),
                evidence(claim));
    }

    private static Stance stance(Description claim) {
        return claim.concept(Rap.stance, Stance.values());
    }

    private static Evidence evidence(Description claim) {
        TextSpan span = new TextSpan(claim.integer(Rap.start), claim.integer(Rap.end));
        return new Evidence(span, claim.text(Rap.quote), claim.text(Rap.foundBy));
    }

    private Optional<Attribution> attribution(Description claim) {
        return claim.find(Rap.attribution)
                .map(claim::of)
                .map(said -> new Attribution(
                        party(said, said.one(Rap.speaker)),
                        said.text(Rap.cue),
                        said.bool(Rap.direct),
                        said.find(Rap.via).map(v -> party(said, v))));
    }

    private List<Party> parties(Description claim, Node role) {
        return claim.all(role).stream().map(p -> party(claim, p)).toList();
    }

    private Party party(Description near, Node node) {
        Description party = near.of(node);
        return new Party(kind(party), name(party));
    }

    private static String name(Description named) {
        return named.text(RDFS.label.asNode());
    }

    private static Party.Kind kind(Description party) {
        if (party.isA(Rap.Person)) {
            return Party.Kind.PERSON;
        }
        if (party.isA(Rap.Place)) {
            return Party.Kind.COUNTRY;
        }
        return party.isA(Rap.Organization) || party.isA(Rap.Source) ? Party.Kind.ORGANIZATION : Party.Kind.GROUP;
    }
}
