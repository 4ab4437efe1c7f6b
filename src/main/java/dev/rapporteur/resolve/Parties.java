package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who appears in reports. Speakers count unless they are groups: an unnamed source is never merged. An organization
 * that only passes on what others say is a source, too.
 */
final class Parties {
    private Parties() {}

    /** All parties of a report, without repetition. */
    static Stream<Party> of(ArticleReport report) {
        return Stream.concat(
                        report.people().stream().map(person -> Party.person(person.name())),
                        report.claims().stream().flatMap(claim -> Stream.concat(of(claim), speakers(claim))))
                .distinct();
    }

    private static Stream<Party> speakers(Claim claim) {
        return claim.attribution().stream()
                .flatMap(attribution -> Stream.concat(
                        Stream.of(attribution.speaker()),
                        attribution.via().filter(via -> via.kind() != Party.Kind.ORGANIZATION).stream()))
                .filter(party -> party.kind() != Party.Kind.GROUP);
    }

    private static Stream<Party> of(Claim claim) {
        if (claim instanceof MeetingClaim meeting) {
            return meeting.participants().stream();
        } else if (claim instanceof ProposalClaim proposal) {
            return Stream.of(proposal.proposers(), proposal.addressees(), proposal.acceptedBy(), proposal.rejectedBy())
                    .flatMap(List::stream);
        } else if (claim instanceof SanctionClaim sanction) {
            return Stream.concat(sanction.imposers().stream(), sanction.targets().stream());
        } else if (claim instanceof TenureClaim tenure) {
            return Stream.concat(Stream.of(tenure.holder()), tenure.organization().stream());
        }
        throw new IllegalArgumentException("unknown claim: " + claim);
    }
}
