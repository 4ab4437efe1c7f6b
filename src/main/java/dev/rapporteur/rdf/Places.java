package dev.rapporteur.rdf;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Country;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells in which country a place lies. Names and capitals beat other cities; what fits two countries fits none.
 *
 * @param countries the countries known
 */
record Places(List<Country> countries) {
    static Places of(Authority authority) {
        return new Places(authority.countries());
    }

    /** The name of the country, by a name, a capital or a city of it. */
    Optional<String> findCountry(String place) {
        return findOnly(c -> names(c).anyMatch(place::equalsIgnoreCase))
                .or(() -> findOnly(c -> c.cities().stream().anyMatch(place::equalsIgnoreCase)));
    }

    private static Stream<String> names(Country country) {
        return Stream.of(List.of(country.name()), country.aliases(), country.capitals())
                .flatMap(List::stream);
    }

    private Optional<String> findOnly(Predicate<Country> wanted) {
        List<String> found =
                countries.stream().filter(wanted).map(Country::name).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
