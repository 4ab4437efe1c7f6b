package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One sanction from the claims that tell of it. */
final class SanctionDraft {
    private SanctionDraft() {}

    static EventDraft of(List<ReportedSanction> claims, Origins origins) {
        List<Role> targets = Roles.of(RoleName.TARGET, claims.stream().map(ReportedSanction::targets))
                .toList();
        String measure = NameChoice.best(
                claims.stream().map(claim -> claim.told().claim().measure()).toList());
        return new EventDraft(
                measure,
                new EventDraft.Subject(targets, List.of(measure)),
                Roles.sorted(Stream.concat(
                        Roles.of(RoleName.IMPOSER, claims.stream().map(ReportedSanction::imposers)), targets.stream())),
                Optional.empty(),
                TimeChoice.finest(claims.stream().map(ReportedSanction::when).toList()),
                Standing.of(
                        claims.stream()
                                .map(claim -> StatusRules.ofSanction(claim.told()))
                                .toList(),
                        origins));
    }
}
