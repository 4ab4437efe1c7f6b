package dev.rapporteur.resolve;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a claim says, in a line for people; what it does not tell is left out. */
final class ToldWords {
    private ToldWords() {}

    /** "Amara Okafor – Bruno Brandt; talks; Zenda; 2031-03-04; planned; told 2031-03-01". */
    static String of(Told<?> told) {
        Stream<String> day = told.published().stream().map(published -> "told " + published);
        return Stream.concat(parts(told.claim()), day)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> parts(Claim claim) {
        if (claim instanceof MeetingClaim meeting) {
            return Stream.of(
                    names(meeting.participants(), " – "),
                    word(meeting.kind()),
                    meeting.place().orElse(""),
                    time(meeting.when()),
                    word(meeting.status()));
        } else if (claim instanceof SanctionClaim sanction) {
            return Stream.of(
                    names(sanction.imposers(), ", "),
                    sanction.measure() + " on " + names(sanction.targets(), ", "),
                    time(sanction.when()),
                    word(sanction.status()));
        } else if (claim instanceof TenureClaim tenure) {
            return Stream.of(
                    tenure.holder().name(),
                    tenure.title(),
                    tenure.organization().map(Party::name).orElse(""),
                    word(tenure.phase()));
        }
        ProposalClaim proposal = (ProposalClaim) claim;
        return Stream.of(names(proposal.proposers(), ", "), proposal.label(), word(proposal.status()));
    }

    private static String names(List<Party> parties, String between) {
        return parties.stream().map(Party::name).collect(Collectors.joining(between));
    }

    private static String time(Optional<TemporalValue> when) {
        return when.map(TemporalValue::iso).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
