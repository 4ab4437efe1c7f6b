package dev.rapporteur.resolve;

import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import java.util.List;

/** Makes claims comparable: parties become actors, titles and labels become keys. */
record ClaimItems(Cast cast, Knowledge knowledge) {
    ReportedMeeting meeting(Told<MeetingClaim> told) {
        return new ReportedMeeting(
                told, cast.of(told.ref().article(), told.claim().participants()));
    }

    ReportedProposal proposal(Told<ProposalClaim> told) {
        return new ReportedProposal(
                told,
                cast.of(told.ref().article(), told.claim().proposers()),
                TellingWords.of(List.of(told.claim().label())),
                TellingWords.of(told.claim().provisions()));
    }

    ReportedSanction sanction(Told<SanctionClaim> told) {
        return new ReportedSanction(
                told,
                cast.of(told.ref().article(), told.claim().imposers()),
                cast.of(told.ref().article(), told.claim().targets()));
    }

    ReportedTenure tenure(Told<TenureClaim> told) {
        TenureClaim claim = told.claim();
        return new ReportedTenure(
                told,
                cast.index().of(told.ref().article(), claim.holder()),
                knowledge.titles().key(claim.title()),
                claim.organization().map(party -> cast.of(told.ref().article(), List.of(party))
                        .get(0)));
    }
}
