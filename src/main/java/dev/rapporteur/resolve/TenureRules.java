package dev.rapporteur.resolve;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.TenureClaim.Phase;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When two claims tell of one tenure. */
final class TenureRules {
    /** Days after which somebody called a former office holder, then a holder, must have come back. */
    private static final long RETURN = 90;

    private TenureRules() {}

    static RuleBook<ReportedTenure> book() {
        return RuleBook.of(List.of(
                Rule.refusal("other-office", "another person or title", TenureRules::officesDiffer),
                Rule.refusal("other-organization", "the organizations differ", TenureRules::organizationsDiffer),
                Rule.refusal("other-bounds", "the bounds told exclude each other", TenureRules::boundsDiffer),
                Rule.refusal(
                        "came-back", "former first, later in office again", (a, b) -> isReturn(a, b) || isReturn(b, a)),
                Rule.link("same-office", "the same person, title and organization", TenureRules::sameOffice),
                Rule.link("same-title", "the same person and title, one organization unknown", (a, b) -> 20)));
    }

    private static boolean officesDiffer(ReportedTenure a, ReportedTenure b) {
        return !a.holder().equals(b.holder()) || !a.title().equals(b.title());
    }

    private static boolean areOrganizationsOne(Actor a, Actor b) {
        boolean country = a.is(Party.Kind.COUNTRY) || b.is(Party.Kind.COUNTRY);
        return a.entity().equals(b.entity()) || (country && a.actsForCountryOf(b));
    }

    private static boolean organizationsDiffer(ReportedTenure a, ReportedTenure b) {
        return a.organization()
                .flatMap(mine -> b.organization().map(theirs -> !areOrganizationsOne(mine, theirs)))
                .orElse(false);
    }

    private static int sameOffice(ReportedTenure a, ReportedTenure b) {
        boolean both = a.organization().isPresent() == b.organization().isPresent();
        return both ? 60 : 0;
    }

    private static boolean boundsDiffer(ReportedTenure a, ReportedTenure b) {
        return exclude(a.from(), b.from()) || exclude(a.until(), b.until());
    }

    private static boolean exclude(Optional<TemporalValue> a, Optional<TemporalValue> b) {
        return a.flatMap(mine -> b.map(theirs -> !mine.isCompatibleWith(theirs)))
                .orElse(false);
    }

    private static boolean isReturn(ReportedTenure former, ReportedTenure current) {
        Optional<Long> days =
                former.earliest().flatMap(left -> current.latest().map(day -> ChronoUnit.DAYS.between(left, day)));
        return former.phase() == Phase.FORMER
                && current.phase() == Phase.CURRENT
                && days.filter(gap -> gap > RETURN).isPresent();
    }
}
