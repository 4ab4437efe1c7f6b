package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.MeetingClaim.Kind;
import dev.rapporteur.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One meeting from the claims that tell of it. */
final class MeetingDraft {
    private MeetingDraft() {}

    static EventDraft of(List<ReportedMeeting> claims, Geography geography, Origins origins) {
        List<Role> roles =
                Roles.sorted(Roles.of(RoleName.PARTICIPANT, claims.stream().map(ReportedMeeting::cast)));
        return new EventDraft(
                kind(claims).toLowerCase(Locale.ROOT),
                new EventDraft.Subject(leads(claims, roles), List.of()),
                roles,
                place(claims, geography),
                TimeChoice.finest(claims.stream().map(ReportedMeeting::when).toList()),
                Standing.of(
                        claims.stream()
                                .map(claim -> StatusRules.of(claim.told()))
                                .toList(),
                        origins));
    }

    /** The most told kind, of those that say more than "meeting" where there is one. */
    private static String kind(List<ReportedMeeting> claims) {
        return NameChoice.best(
                claims.stream().map(claim -> claim.claim().kind().name()).toList(),
                name -> !name.equals(Kind.MEETING.name()));
    }

    /** People first; others only where nobody named acts for them. */
    private static List<Role> leads(List<ReportedMeeting> claims, List<Role> roles) {
        Set<String> represented = new TreeSet<>();
        Set<Actor> actors = new HashSet<>();
        claims.forEach(claim -> actors.addAll(claim.cast()));
        actors.stream()
                .filter(actor -> actor.is(Party.Kind.PERSON))
                .forEach(actor -> represented.addAll(actor.countries()));
        List<Role> leads = new ArrayList<>();
        Stream.of(true, false).forEach(people -> roles.stream()
                .filter(role -> (role.entity().kind() == Party.Kind.PERSON) == people)
                .filter(role -> people || !isRepresented(role, actors, represented))
                .forEach(leads::add));
        return leads;
    }

    private static boolean isRepresented(Role role, Set<Actor> actors, Set<String> represented) {
        return actors.stream()
                .filter(actor -> actor.entity().equals(role.entity()))
                .anyMatch(actor -> actor.countries().stream().anyMatch(represented::contains));
    }

    /** The most told place, of those finer than a country where there is one. */
    private static Optional<String> place(List<ReportedMeeting> claims, Geography geography) {
        List<String> places =
                claims.stream().flatMap(claim -> claim.place().stream()).toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(NameChoice.best(places, place -> !geography.isCountry(place)));
    }
}
