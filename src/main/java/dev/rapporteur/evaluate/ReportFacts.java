package dev.rapporteur.evaluate;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The facts of a report that are compared. */
final class ReportFacts {
    private ReportFacts() {}

    static ToldArticle of(ArticleReport report) {
        Metadata metadata = report.article().metadata();
        return new ToldArticle(
                report.article().file(),
                metadata.outlet(),
                metadata.published().map(LocalDate::toString),
                report.cites().stream().map(ToldName::new).toList(),
                report.people().stream()
                        .map(p -> new ToldName(p.name(), p.aliases()))
                        .toList(),
                claims(report, TenureClaim.class, ReportFacts::tenure),
                claims(report, MeetingClaim.class, ReportFacts::meeting),
                claims(report, ProposalClaim.class, ReportFacts::proposal),
                claims(report, SanctionClaim.class, ReportFacts::sanction));
    }

    private static <C extends Claim, T> List<T> claims(ArticleReport report, Class<C> kind, Function<C, T> fact) {
        return report.claims().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(fact)
                .toList();
    }

    private static ToldTenure tenure(TenureClaim claim) {
        return new ToldTenure(
                claim.holder().name(),
                claim.title(),
                claim.organization().map(Party::name),
                claim.evidence().quote());
    }

    private static ToldMeeting meeting(MeetingClaim claim) {
        return new ToldMeeting(
                names(claim.participants()),
                claim.place(),
                claim.when().map(TemporalValue::iso),
                claim.status().word(),
                claim.evidence().quote());
    }

    private static ToldProposal proposal(ProposalClaim claim) {
        return new ToldProposal(
                claim.label(),
                claim.points(),
                names(claim.proposers()),
                claim.provisions(),
                names(claim.rejectedBy()),
                claim.evidence().quote());
    }

    private static ToldSanction sanction(SanctionClaim claim) {
        return new ToldSanction(
                names(claim.imposers()),
                names(claim.targets()),
                claim.when().map(TemporalValue::iso),
                claim.status().name().toLowerCase(Locale.ROOT),
                claim.evidence().quote());
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }
}
