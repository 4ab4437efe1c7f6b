package dev.rapporteur.resolve;

import dev.rapporteur.model.Authority.KnownOrganization;
import dev.rapporteur.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the ways to call one organization, group or country to one key. */
final class OrganizationNames {
    private final Map<String, String> known = new HashMap<>();
    private final Geography geography;

    OrganizationNames(List<KnownOrganization> organizations, Geography geography) {
        this.geography = geography;
        for (KnownOrganization organization : organizations) {
            known.putIfAbsent(geography.withCountryFirst(organization.name()), organization.name());
        }
        for (KnownOrganization organization : organizations) {
            organization
                    .aliases()
                    .forEach(alias -> known.putIfAbsent(geography.withCountryFirst(alias), organization.name()));
        }
    }

    /** Equal for "the U.S. Army" and "American Army", for "IAEA" and its full name. */
    String key(Party party) {
        return switch (party.kind()) {
            case COUNTRY -> Folding.phrase(geography.countryName(party.name()));
            case ORGANIZATION ->
                standard(party).map(geography::withCountryFirst).orElseGet(() -> folded(party));
            case GROUP, PERSON -> folded(party);
        };
    }

    /** The name under which the authority has a country or organization. */
    Optional<String> standard(Party party) {
        return switch (party.kind()) {
            case COUNTRY -> Optional.of(geography.countryName(party.name()));
            case ORGANIZATION -> Optional.ofNullable(known.get(folded(party)));
            case GROUP, PERSON -> Optional.empty();
        };
    }

    private String folded(Party party) {
        return geography.withCountryFirst(party.name());
    }
}
