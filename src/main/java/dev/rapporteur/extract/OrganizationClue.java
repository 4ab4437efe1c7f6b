package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Optional;

/** A way to tell whose office a title means that does not say. */
interface OrganizationClue {
    /**
     * Whose office it is; empty where this clue does not tell.
     *
     * @param claim a tenure without an organization
     * @param all all tenures of its article
     */
    Optional<Party> organization(TenureClaim claim, List<TenureClaim> all);

    /** The tenures, with organizations as far as this clue tells them. */
    default List<TenureClaim> complete(List<TenureClaim> all) {
        return all.stream()
                .map(claim -> claim.organization().isPresent()
                        ? claim
                        : organization(claim, all).map(claim::inferredOf).orElse(claim))
                .toList();
    }
}
