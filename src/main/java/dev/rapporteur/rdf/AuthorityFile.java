package dev.rapporteur.rdf;

import dev.rapporteur.model.Authority;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the authority.
 *
 * @param name its name, for example "countries.ttl"
 * @param summary what stands in it
 * @param sources where that comes from
 * @param content what of the authority stands in it, in its order there
 */
record AuthorityFile(String name, String summary, String sources, Function<Authority, Stream<Thing>> content) {
    /** One for each kind of thing. */
    static final List<AuthorityFile> ALL = List.of(
            new AuthorityFile(
                    "countries.ttl",
                    "Countries, territories and the European Union: what news calls them, their people and"
                            + " governments.",
                    "datasets/country-codes (PDDL), The World Factbook (public domain), countries.yaml",
                    a -> a.countries().stream().map(AuthorityThings::of)),
            new AuthorityFile(
                    "outlets.ttl",
                    "Papers, broadcasters, sites and news agencies with their hosts.",
                    "names and hosts as facts from the lists named in NOTICE, outlets.yaml",
                    a -> a.outlets().stream().map(AuthorityThings::of)),
            new AuthorityFile("offices.ttl", "Titles of offices.", "offices.yaml", a -> a.offices().stream()
                    .map(AuthorityThings::of)),
            new AuthorityFile(
                    "ranks.ttl",
                    "Words that stand before a name and are no office.",
                    "ranks.yaml",
                    a -> a.ranks().stream().map(AuthorityThings::of)),
            new AuthorityFile(
                    "organizations.ttl",
                    "International bodies, alliances and armed groups.",
                    "organizations.yaml",
                    a -> a.organizations().stream().map(AuthorityThings::of)),
            new AuthorityFile(
                    "nicknames.ttl",
                    "Given names that stand for each other.",
                    "carltonnorthern/nicknames (Apache-2.0)",
                    a -> AuthorityThings.ofNicknames(a.nicknames())),
            new AuthorityFile(
                    "terms.ttl",
                    "Who is or was head of a state or a government, and when.",
                    "unitedstates/congress-legislators (public domain), The World Factbook (public domain)",
                    a -> a.terms().stream().map(AuthorityThings::of)));

    List<Thing> things(Authority authority) {
        return Thing.distinct(content.apply(authority).toList());
    }

    /** The whole file. */
    String turtle(Authority authority) {
        String header = "# " + summary + "\n# Sources: " + sources + ".\n"
                + "# Generated from them; the YAML files are in src/main/resources/dev/rapporteur/authority.\n";
        return things(authority).stream()
                .map(AuthorityTurtle::of)
                .collect(Collectors.joining("", header + AuthorityTurtle.PREFIXES + "\n", ""));
    }
}
