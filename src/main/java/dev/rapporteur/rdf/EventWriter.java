package dev.rapporteur.rdf;

import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.EventRef;
import dev.rapporteur.model.Consolidation.Office;
import dev.rapporteur.model.Consolidation.Place;
import dev.rapporteur.model.Consolidation.Repeat;
import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Writes meetings, proposals, sanctions and tenures across articles. */
record EventWriter(Triples triples, Iris iris, EntityWriter entities) {

    void write(Event event) {
        Node node = Triples.iri(iris.event(event.kind(), event.slug()));
        writeDetail(node, event);
        triples.add(node, Rap.status, status(event))
                .add(node, Rap.claimCount, Literals.integer(event.claimCount()))
                .add(node, Rap.outletCount, Literals.integer(event.outletCount()))
                .add(node, Rap.independentOrigins, Literals.integer(event.independentOrigins()));
        event.roles().forEach(r -> writeRole(node, event, r));
        event.place().ifPresent(p -> triples.add(node, Rap.place, Triples.iri(iris.place(p))));
        Times.WHEN.write(triples, node, event.when());
        EventRef ref = new EventRef(event.kind(), event.slug());
        event.reportedIn().forEach(c -> writeReport(ref, c));
        event.disputedBy().forEach(c -> triples.add(node, Rap.disputedBy, Triples.iri(iris.claim(c))));
        event.repeats().forEach(r -> writeRepeat(node, r));
    }

    private void writeRepeat(Node event, Repeat repeat) {
        Node node = Triples.iri(event.getURI() + "/repeat/" + repeat.article());
        triples.describe(node, Rap.Repeat, repeat.article() + " repeats " + repeat.origin())
                .add(event, Rap.repeat, node)
                .add(node, Rap.article, Triples.iri(iris.article(repeat.article())))
                .add(node, Rap.origin, Triples.iri(iris.article(repeat.origin())))
                .add(node, Rap.because, Rap.concept(repeat.reason()));
    }

    private void writeDetail(Node node, Event event) {
        switch (event.kind()) {
            case MEETING -> {
                triples.describe(node, Rap.Meeting, event.label());
                triples.add(node, Rap.kind, concept(event, event.detail(), MeetingClaim.Kind.values()));
            }
            case PROPOSAL -> triples.describe(node, Rap.Proposal, event.label()).text(node, Rap.label, event.detail());
            case SANCTION ->
                triples.describe(node, Rap.Sanction, event.label()).text(node, Rap.measure, event.detail());
            case TENURE -> writeTenure(node, event);
        }
    }

    private static Node status(Event event) {
        return switch (event.kind()) {
            case MEETING -> concept(event, event.status(), MeetingClaim.Status.values());
            case PROPOSAL -> concept(event, event.status(), ProposalClaim.Status.values());
            case SANCTION -> concept(event, event.status(), SanctionClaim.Status.values());
            case TENURE -> concept(event, event.status(), TenureClaim.Phase.values());
        };
    }

    /** The concept of the value of that name, be it written "didNotOccur" or "DID_NOT_OCCUR". */
    private static Node concept(Event event, String name, Enum<?>[] choices) {
        return Arrays.stream(choices)
                .filter(c -> Rap.localName(c).equals(name) || c.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Rap::concept)
                .orElseThrow(() -> new IllegalArgumentException(
                        event.kind() + " " + event.slug() + ": '" + name + "' is none of " + Arrays.toString(choices)));
    }

    private void writeTenure(Node node, Event event) {
        String office = Office.slug(event.detail(), find(event, RoleName.ORGANIZATION));
        triples.describe(node, Rap.Tenure, event.label())
                .add(node, Rap.phase, status(event))
                .add(node, Rap.office, Triples.iri(iris.office(office)));
    }

    private static Optional<EntityRef> find(Event event, RoleName name) {
        return event.roles().stream()
                .filter(r -> r.name() == name)
                .map(Role::entity)
                .findFirst();
    }

    /** Whose office a tenure is in belongs to the office. */
    private void writeRole(Node node, Event event, Role role) {
        if (event.kind() != EventKind.TENURE || role.name() != RoleName.ORGANIZATION) {
            triples.add(node, Rap.concept(role.name()), entities.node(role.entity()));
        }
    }

    /** That a claim reports an event. */
    void writeReport(EventRef event, ClaimRef claim) {
        triples.add(
                Triples.iri(iris.event(event.kind(), event.slug())), Rap.reportedIn, Triples.iri(iris.claim(claim)));
    }

    void write(Place place) {
        triples.describe(Triples.iri(iris.placeOf(place.slug())), Rap.Place, place.name());
    }

    void write(Office office) {
        Node node = Triples.iri(iris.office(office.slug()));
        triples.describe(node, Rap.Office, office.label()).text(node, Rap.title, office.title());
        office.organization().ifPresent(o -> triples.add(node, Rap.organization, entities.node(o)));
    }
}
