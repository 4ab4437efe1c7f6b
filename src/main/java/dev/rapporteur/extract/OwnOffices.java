package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds one office of a country holds another of the same: nobody is minister of two. */
final class OwnOffices implements OrganizationClue {
    private final Gazetteer gazetteer;

    OwnOffices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        String office = gazetteer.office(claim);
        if (!OfficeCountries.isNational(office) && !HomeOffices.isOne(office)) {
            return Optional.empty();
        }
        Set<Party> others = all.stream()
                .filter(t -> t.holder().equals(claim.holder()) && t.phase() == claim.phase())
                .flatMap(t -> t.organization().stream())
                .filter(o -> o.kind() == Party.Kind.COUNTRY)
                .collect(Collectors.toSet());
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }
}
