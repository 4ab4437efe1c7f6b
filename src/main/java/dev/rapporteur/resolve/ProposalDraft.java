package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One proposal from the claims that tell of it. */
final class ProposalDraft {
    private ProposalDraft() {}

    static EventDraft of(List<ReportedProposal> claims, Cast cast, Origins origins) {
        String label = NameChoice.best(
                claims.stream().map(claim -> claim.told().claim().label()).toList());
        return new EventDraft(
                label,
                new EventDraft.Subject(List.of(), List.of(label)),
                Roles.sorted(Stream.of(
                                Roles.of(RoleName.PROPOSER, claims.stream().map(ReportedProposal::proposers)),
                                Roles.of(RoleName.ADDRESSEE, casts(claims, cast, ProposalClaim::addressees)),
                                Roles.of(RoleName.ACCEPTED_BY, casts(claims, cast, ProposalClaim::acceptedBy)),
                                Roles.of(RoleName.REJECTED_BY, casts(claims, cast, ProposalClaim::rejectedBy)))
                        .flatMap(Function.identity())),
                Optional.empty(),
                TimeChoice.finest(claims.stream()
                        .map(claim -> claim.told().claim().when())
                        .toList()),
                Standing.of(
                        claims.stream()
                                .map(claim -> StatusRules.ofProposal(claim.told()))
                                .toList(),
                        origins));
    }

    private static Stream<List<Actor>> casts(
            List<ReportedProposal> claims, Cast cast, Function<ProposalClaim, List<Party>> parties) {
        return claims.stream()
                .map(claim -> cast.of(
                        claim.told().ref().article(), parties.apply(claim.told().claim())));
    }
}
