package dev.rapporteur.explain;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who acts in a claim. */
final class Parties {
    private Parties() {}

    static List<Party> of(Claim claim) {
        if (claim instanceof MeetingClaim meeting) {
            return meeting.participants();
        }
        if (claim instanceof SanctionClaim sanction) {
            return Stream.concat(sanction.imposers().stream(), sanction.targets().stream())
                    .toList();
        }
        if (claim instanceof ProposalClaim proposal) {
            return Stream.of(proposal.proposers(), proposal.addressees(), proposal.acceptedBy(), proposal.rejectedBy())
                    .flatMap(List::stream)
                    .toList();
        }
        return claim instanceof TenureClaim tenure ? List.of(tenure.holder()) : List.of();
    }

    static String names(List<Party> parties, String separator) {
        return parties.stream().map(Party::name).collect(Collectors.joining(separator));
    }
}
