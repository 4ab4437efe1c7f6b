package dev.rapporteur.resolve;

import dev.rapporteur.model.Authority.Country;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which country a word belongs to, and how two places lie to each other. */
final class Geography {
    /** How two places lie to each other. */
    enum Relation {
        /** The same words, or one inside the other. */
        AGREE,
        /** One of them is not known to the authority. */
        UNKNOWN,
        /** Two different places of one country. */
        SAME_COUNTRY,
        /** Places of two countries. */
        APART
    }

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> inside = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final int longest;

    Geography(List<Country> known) {
        for (Country country : known) {
            put(countries, List.of(country.name()), country.name());
            put(countries, country.aliases(), country.name());
        }
        for (Country country : known) {
            put(inside, country.capitals(), country.name());
            put(inside, country.metonyms(), country.name());
            put(adjectives, country.demonyms(), country.name());
        }
        known.forEach(country -> put(inside, country.cities(), country.name()));
        longest = java.util.stream.Stream.of(countries, inside, adjectives)
                .flatMap(map -> map.keySet().stream())
                .mapToInt(key -> key.split(" ", -1).length)
                .max()
                .orElse(1);
    }

    /** The first country to claim a name keeps it, so that a capital is not lost to a village of the same name. */
    private static void put(Map<String, String> map, Collection<String> names, String country) {
        names.forEach(name -> map.putIfAbsent(Folding.phrase(name), country));
    }

    /** The name under which the authority has a country, or the words as they are. */
    String countryName(String words) {
        return countries.getOrDefault(Folding.phrase(words), words);
    }

    Relation relation(String a, String b) {
        List<String> wordsOfA = Folding.words(a);
        List<String> wordsOfB = Folding.words(b);
        if (wordsOfA.containsAll(wordsOfB) || wordsOfB.containsAll(wordsOfA)) {
            return Relation.AGREE;
        }
        Optional<String> countryOfA = countryOfPlace(a);
        Optional<String> countryOfB = countryOfPlace(b);
        if (countryOfA.isEmpty() || countryOfB.isEmpty()) {
            return Relation.UNKNOWN;
        }
        if (!countryOfA.equals(countryOfB)) {
            return Relation.APART;
        }
        return isCountry(a) || isCountry(b) ? Relation.AGREE : Relation.SAME_COUNTRY;
    }

    boolean isCountry(String words) {
        return countries.containsKey(Folding.phrase(words));
    }

    /** The country of a place: of its last part first ("Paris, Texas"). */
    Optional<String> countryOfPlace(String place) {
        String[] parts = place.split(",", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = Folding.phrase(parts[i]);
            String country = countries.getOrDefault(part, inside.get(part));
            if (country != null) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /** The countries that a phrase names, by name, adjective, capital or metonym: "Kremlin officials". */
    Set<String> countriesIn(String phrase) {
        List<String> words = Folding.words(phrase);
        Set<String> found = new TreeSet<>();
        for (int start = 0; start < words.size(); ) {
            int next = start + 1;
            for (int end = Math.min(words.size(), start + longest); end > start; end--) {
                Optional<String> country = named(String.join(" ", words.subList(start, end)));
                if (country.isPresent()) {
                    found.add(country.get());
                    next = end;
                    break;
                }
            }
            start = next;
        }
        return found;
    }

    /** The phrase, folded, with a country's name or adjective at its beginning replaced by that country. */
    String withCountryFirst(String phrase) {
        List<String> words = Folding.words(phrase);
        List<String> bare = !words.isEmpty() && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
        for (int end = Math.min(bare.size(), longest); end > 0; end--) {
            String head = String.join(" ", bare.subList(0, end));
            String country = countries.getOrDefault(head, adjectives.get(head));
            if (country != null) {
                String rest = String.join(" ", bare.subList(end, bare.size()));
                return Folding.phrase(country) + "/" + rest;
            }
        }
        return String.join(" ", bare);
    }

    private Optional<String> named(String words) {
        return Optional.ofNullable(
                countries.getOrDefault(words, adjectives.getOrDefault(words, inside.getOrDefault(words, null))));
    }
}
