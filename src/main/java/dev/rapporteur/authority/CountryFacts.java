package dev.rapporteur.authority;

import static dev.rapporteur.authority.HandMade.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is told of one country.
 *
 * @param code its code
 * @param row its row in the table of country codes; empty where it has none
 * @param page its page in the Factbook
 * @param own its entry in {@code countries.yaml}
 */
record CountryFacts(String code, Map<String, String> row, Factbook page, JsonNode own) {
    private static final Pattern SIGNS = Pattern.compile("^[Tt]he |\\s*\\(the\\)|\\s*\\*+");
    private static final Set<String> INDEPENDENT = Set.of("Yes", "In contention", "");
    private static final Pattern PLAIN = Pattern.compile("[^(),;]+");

    String name() {
        return HandMade.find(own.path("name")).orElseGet(this::commonName);
    }

    private String commonName() {
        return row.getOrDefault("CLDR display name", "")
                .replace("St. ", "Saint ")
                .replace(" & ", " and ")
                .replace('’', '\'');
    }

    List<String> aliases() {
        Stream<String> fromRow = Stream.of(
                        "CLDR display name", "UNTERM English Short", "UNTERM English Formal", "official_name_en")
                .map(column -> row.getOrDefault(column, ""));
        Stream<String> told = Stream.concat(fromRow, page.names().stream())
                .map(n -> SIGNS.matcher(n).replaceAll("").strip())
                .filter(n -> PLAIN.matcher(n).matches());
        return without(Set.of(name()), told, "aliases");
    }

    /** Adjectives and nouns; those in {@code taken}, the names of countries, say nothing new. */
    List<String> demonyms(Set<String> taken) {
        return without(taken, page.demonyms().stream(), "demonyms");
    }

    List<String> capitals() {
        Stream<String> told = Stream.concat(Stream.of(row.getOrDefault("Capital", "")), page.capitals().stream());
        return without(Set.of(""), told, "capitals");
    }

    List<String> metonyms() {
        return strings(own.path("metonyms"));
    }

    /** Cities that are surely meant by their names. */
    List<String> ownCities() {
        return strings(own.path("cities"));
    }

    /** Large cities. */
    List<String> cities() {
        return without(page.cities());
    }

    /** First-level regions of an independent country. */
    List<String> regions() {
        return row.getOrDefault("is_independent", "").equals("Yes") ? without(page.regions()) : List.of();
    }

    /** Those who are at the head of a country that is no part or territory of another. */
    Stream<FactbookHead> heads() {
        String independent = row.getOrDefault("is_independent", "Yes");
        boolean own = INDEPENDENT.contains(independent);
        return own ? page.heads().flatMap(text -> FactbookHead.in(text).stream()) : Stream.empty();
    }

    Optional<String> wikidata() {
        String iri = row.getOrDefault("wikidata_id", "");
        Optional<String> told = iri.isBlank() ? Optional.empty() : Optional.of(iri.substring(iri.lastIndexOf('/') + 1));
        return HandMade.find(own.path("wikidata")).or(() -> told);
    }

    private List<String> without(List<String> told) {
        List<String> not = strings(own.path("not"));
        return told.stream().filter(n -> !not.contains(n)).toList();
    }

    private List<String> without(Set<String> taken, Stream<String> told, String key) {
        List<String> kept = without(told.map(String::strip).toList());
        return Stream.concat(kept.stream(), strings(own.path(key)).stream())
                .filter(n -> !taken.contains(n))
                .distinct()
                .sorted()
                .toList();
    }
}
