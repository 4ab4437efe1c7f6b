package dev.rapporteur.rdf;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds all that a report names. */
final class Names {
    private Names() {}

    static Set<Named> of(ArticleReport report) {
        Set<Named> names = new TreeSet<>();
        report.people().forEach(p -> names.add(Named.actor(Party.person(p.name()))));
        report.cites().forEach(c -> names.add(Named.source(c)));
        Metadata metadata = report.article().metadata();
        Stream.of(metadata.outlet(), metadata.carrier())
                .flatMap(o -> o.stream())
                .forEach(o -> names.add(Named.source(o)));
        for (Claim claim : report.claims()) {
            actors(claim).map(Named::actor).forEach(names::add);
            claim.attribution().ifPresent(a -> addSpeakers(a, names));
        }
        return names;
    }

    private static void addSpeakers(Attribution attribution, Set<Named> names) {
        names.add(Named.speaker(attribution.speaker()));
        attribution.via().map(Named::via).ifPresent(names::add);
    }

    private static Stream<Party> actors(Claim claim) {
        if (claim instanceof MeetingClaim meeting) {
            return meeting.participants().stream();
        }
        if (claim instanceof SanctionClaim sanction) {
            return Stream.of(sanction.imposers(), sanction.targets()).flatMap(Collection::stream);
        }
        if (claim instanceof TenureClaim tenure) {
            return Stream.concat(Stream.of(tenure.holder()), tenure.organization().stream());
        }
        ProposalClaim proposal = (ProposalClaim) claim;
        return Stream.of(proposal.proposers(), proposal.addressees(), proposal.acceptedBy(), proposal.rejectedBy())
                .flatMap(Collection::stream);
    }
}
