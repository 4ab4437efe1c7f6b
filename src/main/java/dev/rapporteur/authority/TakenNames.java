package dev.rapporteur.authority;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.KnownOrganization;
import dev.rapporteur.model.Authority.Nickname;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that mean something else than an outlet: countries, peoples, places, bodies; and given names. */
final class TakenNames {
    private final Set<String> taken;
    private final Set<String> givenNames;

    TakenNames(List<Country> countries, List<KnownOrganization> organizations, List<Nickname> nicknames) {
        Stream<String> bodies =
                organizations.stream().flatMap(o -> Stream.concat(Stream.of(o.name()), o.aliases().stream()));
        taken = Stream.concat(countries.stream().flatMap(TakenNames::of), bodies)
                .map(Names::key)
                .collect(Collectors.toSet());
        givenNames = nicknames.stream()
                .flatMap(n -> Stream.of(n.name(), n.shortForm()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> of(Country country) {
        return Stream.of(
                        List.of(country.name()),
                        country.aliases(),
                        country.demonyms(),
                        country.capitals(),
                        country.metonyms(),
                        country.cities())
                .flatMap(List::stream);
    }

    boolean contains(String name) {
        return taken.contains(Names.key(name));
    }

    /** Whether a name is most likely a person's: two words, the first of them a given name. */
    boolean isPerson(String name) {
        String[] words = name.split(" ", -1);
        return words.length == 2 && givenNames.contains(Names.key(words[0]));
    }
}
