package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.TenureClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * News leaves out the country where it is its own: "Attorney General Ana Ruiz" of a Ruritanian paper is Ruritania's.
 * Its own is that of the outlet; or, where the outlet is not known, the one whose head of state or government goes
 * without a country as well.
 */
final class HomeOffices implements OrganizationClue {
    private static final Set<String> OFFICES = Lexicon.words("home-offices");

    private final Gazetteer gazetteer;
    private final KnownHeads heads;
    private final OfficeCountries countries;
    private final Optional<Party> outletHome;

    HomeOffices(Gazetteer gazetteer, KnownHeads heads, OfficeCountries countries, Optional<String> outlet) {
        this.gazetteer = gazetteer;
        this.heads = heads;
        this.countries = countries;
        this.outletHome = outlet.flatMap(gazetteer::home).map(c -> Party.country(c.name()));
    }

    static boolean isOne(String office) {
        return OFFICES.contains(office);
    }

    @Override
    public Optional<Party> organization(TenureClaim claim, List<TenureClaim> all) {
        String office = gazetteer.office(claim);
        return OFFICES.contains(office) ? home(all).filter(h -> isOnlyOneWith(office, h, all)) : Optional.empty();
    }

    private Optional<Party> home(List<TenureClaim> all) {
        Set<Party> bare = all.stream()
                .filter(TenureClaim::inferred)
                .flatMap(t -> heads.organization(t, all).stream())
                .collect(Collectors.toSet());
        if (outletHome.isPresent()) {
            return outletHome.filter(h -> bare.isEmpty() ? countries.isNamedAtLeastAsOften(h) : bare.contains(h));
        }
        return bare.size() == 1 ? bare.stream().findFirst() : Optional.empty();
    }

    private boolean isOnlyOneWith(String office, Party home, List<TenureClaim> all) {
        return countries.with(office).stream().allMatch(home::equals)
                && all.stream()
                        .filter(t -> gazetteer.office(t).equals(office))
                        .flatMap(t -> t.organization().stream())
                        .allMatch(home::equals);
    }
}
