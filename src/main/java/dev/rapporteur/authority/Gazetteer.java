package dev.rapporteur.authority;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.Nickname;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which place names tell a country. A name that names a country, people or capital is never a city. A city of
 * {@code countries.yaml} wins over a large city elsewhere, a large city over a region; among equals nobody has the
 * name.
 */
final class Gazetteer {
    private static final String NOBODY = "";

    private final List<CountryFacts> facts;
    private final Set<String> names;
    private final Set<String> vague;
    private final Map<String, String> owners = new HashMap<>();

    Gazetteer(List<CountryFacts> facts, List<Nickname> nicknames) {
        this.facts = facts;
        names = facts.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()))
                .collect(Collectors.toSet());
        vague = Stream.concat(
                        HandMade.strings(HandMade.read("not-places.yaml")).stream(),
                        nicknames.stream().flatMap(n -> Stream.of(n.name(), n.shortForm())))
                .map(Names::key)
                .collect(Collectors.toSet());
        for (CountryFacts country : facts) {
            Stream.of(country.demonyms(names), country.capitals(), country.metonyms())
                    .flatMap(List::stream)
                    .forEach(n -> owners.put(n, NOBODY));
        }
        names.forEach(n -> owners.put(n, NOBODY));
        claim(CountryFacts::ownCities);
        claim(CountryFacts::cities);
        claim(c ->
                c.regions().stream().filter(r -> !vague.contains(Names.key(r))).toList());
    }

    List<Country> countries() {
        return facts.stream().map(this::country).toList();
    }

    private Country country(CountryFacts facts) {
        return new Country(
                facts.code(),
                facts.name(),
                facts.aliases(),
                facts.demonyms(names),
                facts.capitals(),
                Names.sorted(facts.metonyms()),
                citiesOf(facts),
                facts.wikidata());
    }

    private List<String> citiesOf(CountryFacts country) {
        Set<String> told = new HashSet<>(country.ownCities());
        told.addAll(country.cities());
        told.addAll(country.regions());
        return told.stream()
                .filter(n -> country.code().equals(owners.get(n)))
                .sorted()
                .toList();
    }

    /** Gives each name that has no owner yet to the only country that tells it. */
    private void claim(Function<CountryFacts, List<String>> told) {
        Map<String, String> claims = new HashMap<>();
        for (CountryFacts country : facts) {
            for (String name : told.apply(country)) {
                claims.merge(name, country.code(), (a, b) -> a.equals(b) ? a : NOBODY);
            }
        }
        claims.forEach(owners::putIfAbsent);
    }
}
