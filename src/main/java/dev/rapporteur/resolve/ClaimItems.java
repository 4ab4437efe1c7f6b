package dev.rapporteur.resolve;

import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        SanctionClaim claim = told.claim();
        List<Actor> imposers = cast.of(told.ref().article(), claim.imposers());
        List<Actor> targets = cast.of(told.ref().article(), claim.targets());
        return new ReportedSanction(
                told,
                imposers,
                targets,
                names(imposers),
                described(claim, imposers),
                sorts(claim.targets()),
                Sentence.of(claim.evidence().quote()));
    }

    private Set<Set<String>> sorts(List<Party> targets) {
        return targets.stream()
                .filter(target -> target.kind() == Party.Kind.GROUP || target.kind() == Party.Kind.ORGANIZATION)
                .map(target -> knowledge.geography().withCountryFirst(target.name()))
                .filter(name -> name.contains("/"))
                .map(name -> TellingWords.of(List.of(name.substring(name.indexOf('/')))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The words beside a target's name may as well be about who hits it. */
    private Set<String> described(SanctionClaim claim, List<Actor> imposers) {
        TargetDescription description = new TargetDescription(knowledge.geography());
        return claim.targets().stream()
                .filter(target -> target.kind() == Party.Kind.ORGANIZATION)
                .flatMap(target ->
                        description.countries(target.name(), claim.evidence().quote()).stream())
                .filter(country -> imposers.stream()
                        .noneMatch(imposer -> imposer.countries().contains(country)))
                .collect(Collectors.toSet());
    }

    /** "Okafor" for Amara Okafor. */
    private Set<String> names(List<Actor> actors) {
        return actors.stream()
                .map(actor -> {
                    String name = cast.directory().name(actor.entity());
                    return actor.is(Party.Kind.PERSON) ? PersonName.parse(name).surname() : Folding.phrase(name);
                })
                .collect(Collectors.toSet());
    }
}
