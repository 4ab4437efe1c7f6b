package dev.rapporteur.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of one claim in JSON Lines. Parties are names; times are ISO 8601; states are lower-case words. */
final class ClaimJson {
    private ClaimJson() {}

    static void fill(ObjectNode json, Claim claim) {
        if (claim instanceof TenureClaim tenure) {
            tenure(json, tenure);
        } else if (claim instanceof MeetingClaim meeting) {
            meeting(json, meeting);
        } else if (claim instanceof ProposalClaim proposal) {
            proposal(json, proposal);
        } else if (claim instanceof SanctionClaim sanction) {
            sanction(json, sanction);
        }
        json.put("stance", word(claim.stance()));
        claim.attribution().ifPresent(a -> attribution(json, a));
        evidence(json, claim.evidence());
    }

    private static void tenure(ObjectNode json, TenureClaim claim) {
        json.put("person", claim.holder().name());
        json.put("title", claim.title());
        claim.organization().ifPresent(o -> json.put("organization", o.name()));
        json.put("organizationInferred", claim.inferred());
        json.put("phase", word(claim.phase()));
        json.put("acting", claim.acting());
        time(json, "from", claim.from());
        time(json, "until", claim.until());
    }

    private static void meeting(ObjectNode json, MeetingClaim claim) {
        parties(json, "participants", claim.participants());
        json.put("kind", word(claim.kind()));
        claim.place().ifPresent(p -> json.put("place", p));
        time(json, "date", claim.when());
        json.put("status", claim.status().word());
    }

    private static void proposal(ObjectNode json, ProposalClaim claim) {
        json.put("label", claim.label());
        claim.points().ifPresent(p -> json.put("points", p));
        parties(json, "proposers", claim.proposers());
        parties(json, "addressees", claim.addressees());
        json.put("status", word(claim.status()));
        time(json, "date", claim.when());
        ArticleJson.strings(json, "provisions", claim.provisions());
        parties(json, "acceptedBy", claim.acceptedBy());
        parties(json, "rejectedBy", claim.rejectedBy());
    }

    private static void sanction(ObjectNode json, SanctionClaim claim) {
        parties(json, "imposers", claim.imposers());
        parties(json, "targets", claim.targets());
        json.put("measure", claim.measure());
        time(json, "date", claim.when());
        json.put("status", word(claim.status()));
    }

    private static void attribution(ObjectNode json, Attribution attribution) {
        json.put("speaker", attribution.speaker().name());
        json.put("cue", attribution.cue());
        json.put("direct", attribution.direct());
        attribution.via().ifPresent(v -> json.put("via", v.name()));
    }

    private static void evidence(ObjectNode json, Evidence evidence) {
        json.put("quote", evidence.quote());
        json.put("start", evidence.span().start());
        json.put("end", evidence.span().end());
        json.put("foundBy", evidence.foundBy());
    }

    private static void parties(ObjectNode json, String field, List<Party> parties) {
        ArticleJson.strings(json, field, parties.stream().map(Party::name).toList());
    }

    private static void time(ObjectNode json, String field, Optional<TemporalValue> time) {
        time.ifPresent(t -> json.put(field, t.iso()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
