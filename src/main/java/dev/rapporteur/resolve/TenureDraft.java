package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One tenure from the claims that tell of it; its time is the day it began. */
final class TenureDraft {
    private TenureDraft() {}

    static EventDraft of(List<ReportedTenure> claims) {
        Role holder = new Role(RoleName.HOLDER, claims.get(0).holder());
        List<Role> organization = organization(claims);
        String title = NameChoice.best(
                claims.stream().map(claim -> claim.told().claim().title()).toList());
        return new EventDraft(
                title,
                new EventDraft.Subject(
                        Stream.concat(Stream.of(holder), organization.stream()).toList(), List.of(title)),
                Roles.sorted(Stream.concat(Stream.of(holder), organization.stream())),
                Optional.empty(),
                TimeChoice.finest(claims.stream()
                        .map(claim -> claim.told().claim().from())
                        .toList()),
                claims.stream().map(claim -> StatusRules.ofTenure(claim.told())).toList());
    }

    /** The finest organization told: the body rather than its country. */
    private static List<Role> organization(List<ReportedTenure> claims) {
        Comparator<Actor> order = Comparator.comparing((Actor actor) -> actor.is(Party.Kind.COUNTRY))
                .thenComparing(Actor::entity, EntityIndex.REFS);
        Optional<Actor> finest =
                claims.stream().flatMap(claim -> claim.organization().stream()).min(order);
        return finest.map(actor -> new Role(RoleName.ORGANIZATION, actor.entity())).stream()
                .toList();
    }
}
