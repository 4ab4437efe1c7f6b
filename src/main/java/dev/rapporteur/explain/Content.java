package dev.rapporteur.explain;

import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Cue.Role;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a claim says, in words. */
final class Content {
    private final List<Told> told = new ArrayList<>();

    private Content() {}

    /**
     * One thing that it says.
     *
     * @param roles roles of the words that tell it
     * @param words those words, where they are known without a cue
     */
    record Told(String label, String value, List<Role> roles, Optional<String> words) {}

    /** Who did what, in a line. */
    static String heading(Claim claim) {
        if (claim instanceof MeetingClaim meeting) {
            return Parties.names(meeting.participants(), " + ");
        }
        if (claim instanceof SanctionClaim sanction) {
            String by = sanction.imposers().isEmpty() ? "somebody" : Parties.names(sanction.imposers(), " + ");
            return by + " → " + Parties.names(sanction.targets(), " + ");
        }
        if (claim instanceof ProposalClaim proposal) {
            return proposal.label();
        }
        return claim instanceof TenureClaim tenure ? tenure.holder().name() + ": " + tenure.title() : "";
    }

    static List<Told> of(Claim claim) {
        Content content = new Content();
        if (claim instanceof MeetingClaim meeting) {
            content.meeting(meeting);
        } else if (claim instanceof SanctionClaim sanction) {
            content.sanction(sanction);
        } else if (claim instanceof ProposalClaim proposal) {
            content.proposal(proposal);
        } else if (claim instanceof TenureClaim tenure) {
            content.tenure(tenure);
        }
        return List.copyOf(content.told);
    }

    private void meeting(MeetingClaim claim) {
        add("kind", word(claim.kind()));
        claim.place().ifPresent(p -> add("where", p, Role.PLACE));
        time("when", claim.when());
        add("status", word(claim.status()), Role.STATUS);
    }

    private void sanction(SanctionClaim claim) {
        add("measure", claim.measure());
        time("when", claim.when());
        add("status", word(claim.status()), Role.STATUS);
    }

    private void proposal(ProposalClaim claim) {
        claim.points().ifPresent(p -> add("points", Integer.toString(p)));
        parties("by", claim.proposers());
        parties("to", claim.addressees());
        claim.provisions().forEach(p -> add("provides", p));
        parties("accepted", claim.acceptedBy());
        parties("rejected", claim.rejectedBy());
        time("when", claim.when());
        add("status", word(claim.status()), Role.STATUS);
    }

    private void tenure(TenureClaim claim) {
        claim.organization().ifPresent(o -> add("of", o.name() + (claim.inferred() ? " (inferred)" : "")));
        time("since", claim.from());
        time("until", claim.until());
        add("status", (claim.acting() ? "acting, " : "") + word(claim.phase()), Role.STATUS);
    }

    private void add(String label, String value, Role... roles) {
        told.add(new Told(label, value, List.of(roles), Optional.empty()));
    }

    private void parties(String label, List<Party> parties) {
        if (!parties.isEmpty()) {
            add(label, Parties.names(parties, ", "));
        }
    }

    private void time(String label, Optional<TemporalValue> time) {
        time.ifPresent(t -> told.add(new Told(label, t.iso(), List.of(Role.TIME), Optional.of(t.text()))));
    }

    /** An enum constant in words: "did not occur". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
