package dev.rapporteur.authority;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.Nickname;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Countries, from the table of country codes, the World Factbook and {@code countries.yaml}. */
final class Countries {
    private Countries() {}

    /** What is told of each country that has a capital, and of those that only {@code countries.yaml} knows. */
    static List<CountryFacts> facts(Facts facts) {
        JsonNode handMade = HandMade.read("countries.yaml");
        List<String> pages = facts.jsonFilesBelow("factbook");
        Map<String, Map<String, String>> rows = rows(facts);
        Stream<String> codes =
                Stream.concat(rows.keySet().stream(), HandMade.entries(handMade).map(Map.Entry::getKey));
        return codes.distinct()
                .map(code -> {
                    Map<String, String> row = rows.getOrDefault(code, Map.of());
                    return new CountryFacts(code, row, Factbook.of(facts, pages, fips(code, row)), handMade.path(code));
                })
                .sorted(Comparator.comparing(CountryFacts::name))
                .toList();
    }

    /** Sorted by name. */
    static List<Country> of(List<CountryFacts> facts, List<Nickname> nicknames) {
        return new Gazetteer(facts, nicknames).countries();
    }

    private static Map<String, Map<String, String>> rows(Facts facts) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Map<String, String> row : facts.table("country_codes/data/country-codes.csv", ',')) {
            String code = row.getOrDefault("ISO3166-1-Alpha-2", "").strip();
            if (!code.isEmpty() && !row.getOrDefault("Capital", "").isBlank()) {
                rows.put(code, row);
            }
        }
        return rows;
    }

    /** Kosovo has no row of its own; Serbia's row still joins codes of a state that is no more. */
    private static String fips(String code, Map<String, String> row) {
        return switch (code) {
            case "XK" -> "KV";
            case "RS" -> "RI";
            default -> row.getOrDefault("FIPS", "").strip();
        };
    }
}
