package dev.rapporteur.rdf;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Claims in a few human words: "Ana Ruiz – Tom Okafor, planned". */
final class Labels {
    private Labels() {}

    static String of(Claim claim) {
        if (claim instanceof MeetingClaim meeting) {
            return names(meeting.participants(), " – ") + ", " + words(meeting.status());
        }
        if (claim instanceof SanctionClaim sanction) {
            return start(sanction.imposers()) + sanction.measure() + " on " + names(sanction.targets(), ", ") + ", "
                    + words(sanction.status());
        }
        if (claim instanceof TenureClaim tenure) {
            return tenure.holder().name() + ", " + office(tenure.title(), tenure.organization()) + ", "
                    + words(tenure.phase());
        }
        ProposalClaim proposal = (ProposalClaim) claim;
        return start(proposal.proposers()) + proposal.label() + ", " + words(proposal.status());
    }

    /** "Secretary of the Army (United States)". */
    static String office(String title, Optional<Party> organization) {
        return title + organization.map(o -> " (" + o.name() + ")").orElse("");
    }

    private static String start(List<Party> parties) {
        return parties.isEmpty() ? "" : names(parties, ", ") + ": ";
    }

    private static String names(List<Party> parties, String between) {
        return parties.stream().map(Party::name).collect(Collectors.joining(between));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
