package dev.rapporteur.resolve;

import dev.rapporteur.model.Authority;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The authority as the rules ask it.
 *
 * @param nicknames given names that stand for each other
 * @param geography countries and places
 * @param titles ways to call an office
 * @param organizations ways to call an organization or group
 * @param seats countries of titles that belong to one country wherever they are used, by the title's key
 */
record Knowledge(
        Nicknames nicknames,
        Geography geography,
        OfficeTitle titles,
        OrganizationNames organizations,
        Map<String, String> seats) {
    Knowledge {
        seats = Map.copyOf(seats);
    }

    static Knowledge of(Authority authority) {
        Geography geography = new Geography(authority.countries());
        OfficeTitle titles = new OfficeTitle(authority.offices());
        return new Knowledge(
                new Nicknames(authority.nicknames()),
                geography,
                titles,
                new OrganizationNames(authority.organizations(), geography),
                seats(authority, titles));
    }

    private static Map<String, String> seats(Authority authority, OfficeTitle titles) {
        Map<String, String> names = new HashMap<>();
        authority.countries().forEach(country -> names.put(country.code(), country.name()));
        Map<String, String> seats = new HashMap<>();
        for (Authority.OfficeTitle title : authority.offices()) {
            title.seat()
                    .filter(names::containsKey)
                    .ifPresent(code -> seats.put(titles.key(title.title()), names.getOrDefault(code, code)));
        }
        return seats;
    }

    /** The country that a title belongs to wherever it is used. */
    Optional<String> seat(String title) {
        return Optional.ofNullable(seats.get(titles.key(title)));
    }
}
