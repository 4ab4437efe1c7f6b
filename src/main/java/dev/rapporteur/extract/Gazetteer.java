package dev.rapporteur.extract;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.OfficeTerm;
import dev.rapporteur.model.TenureClaim;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The authority, indexed for looking up words. */
final class Gazetteer {
    private static final Pattern BREAKS = Pattern.compile("[-.\\s]+");

    private final Map<String, Country> codes = new HashMap<>();
    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> demonyms = new HashMap<>();
    private final Map<String, Country> stand = new HashMap<>();
    private final Map<String, Country> places = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Set<String> ranks = new HashSet<>();
    private final Set<String> nicknames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Map<String, String> homes = new HashMap<>();
    private final List<OfficeTerm> terms;

    Gazetteer(Authority authority) {
        terms = authority.terms();
        authority.countries().forEach(this::add);
        authority.outlets().forEach(o -> {
            outlets.put(key(o.name()), o.name());
            o.country().ifPresent(home -> homes.put(o.name(), home));
            o.aliases().forEach(a -> outlets.putIfAbsent(key(a), o.name()));
        });
        authority.organizations().forEach(o -> {
            organizations.put(key(o.name()), o.name());
            o.aliases().forEach(a -> organizations.putIfAbsent(key(a), o.name()));
        });
        authority.offices().forEach(o -> Stream.concat(Stream.of(o.title()), o.variants().stream())
                .map(Gazetteer::phrase)
                .forEach(variant -> {
                    offices.putIfAbsent(variant, o.title());
                    o.seat().ifPresent(seat -> seats.put(o.title(), seat));
                }));
        authority.ranks().forEach(r -> Stream.concat(Stream.of(r.name()), r.abbreviations().stream())
                .map(Gazetteer::phrase)
                .forEach(ranks::add));
        authority.nicknames().forEach(n -> {
            nicknames.add(n.name() + " " + n.shortForm());
            nicknames.add(n.shortForm() + " " + n.name());
            givenNames.add(n.name());
            givenNames.add(n.shortForm());
        });
    }

    private void add(Country country) {
        codes.put(country.code(), country);
        put(names, List.of(country.name()), country);
        put(names, country.aliases(), country);
        put(demonyms, country.demonyms(), country);
        put(stand, country.capitals(), country);
        put(stand, country.metonyms(), country);
        put(places, country.capitals(), country);
        put(places, country.cities(), country);
    }

    private static void put(Map<String, Country> index, Collection<String> words, Country country) {
        words.forEach(w -> index.putIfAbsent(key(w), country));
    }

    /** Case matters for abbreviations ("US", "us"); articles and full stops do not. */
    private static String key(String words) {
        String plain = words.replace(".", "").replace('’', '\'').strip();
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }

    /** Lower case, hyphens and full stops as spaces: the form of titles. */
    static String phrase(String words) {
        return BREAKS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The country of that name: "Ukraine", "U.S.". */
    Optional<Country> country(String words) {
        return Optional.ofNullable(names.get(key(words)));
    }

    /** The country of that adjective or people: "Ukrainian", "Britons". */
    Optional<Country> demonym(String words) {
        return Optional.ofNullable(demonyms.get(key(words)));
    }

    /** The country whose government is meant by a capital or a building: "Kyiv", "the Kremlin". */
    Optional<Country> metonym(String words) {
        return Optional.ofNullable(stand.get(key(words)));
    }

    /** The country that the words name in any way. */
    Optional<Country> nation(String words) {
        return country(words).or(() -> demonym(words)).or(() -> metonym(words));
    }

    Optional<Country> countryOfPlace(String words) {
        return Optional.ofNullable(places.get(key(words))).or(() -> country(words));
    }

    Optional<Country> byCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    Optional<String> outlet(String words) {
        return Optional.ofNullable(outlets.get(key(words)));
    }

    Optional<String> organization(String words) {
        return Optional.ofNullable(organizations.get(key(words)));
    }

    /** Usual form of a title: "defence minister" for "minister of defense". */
    Optional<String> office(String words) {
        return Optional.ofNullable(offices.get(phrase(words)));
    }

    /** Usual form of the office of a tenure. */
    String office(TenureClaim claim) {
        return office(claim.title()).orElse(phrase(claim.title()));
    }

    /** Known terms of heads of state and government. */
    List<OfficeTerm> terms() {
        return terms;
    }

    /** The country that an outlet is at home in. */
    Optional<Country> home(String outlet) {
        return outlet(outlet)
                .flatMap(name -> Optional.ofNullable(homes.get(name)))
                .flatMap(this::byCode);
    }

    /** The only country with an office of this usual title. */
    Optional<Country> seat(String title) {
        return Optional.ofNullable(seats.get(title)).flatMap(this::byCode);
    }

    boolean isRank(String words) {
        return ranks.contains(phrase(words));
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean areNicknames(String a, String b) {
        return nicknames.contains(a.toLowerCase(Locale.ROOT) + " " + b.toLowerCase(Locale.ROOT));
    }

    /** Whether the words name something that is surely no person. */
    boolean isNoPerson(String words) {
        return nation(words).isPresent()
                || countryOfPlace(words).isPresent()
                || outlet(words).isPresent()
                || organization(words).isPresent()
                || office(words).isPresent()
                || Arrays.stream(words.split(" ")).allMatch(this::isRank);
    }
}
