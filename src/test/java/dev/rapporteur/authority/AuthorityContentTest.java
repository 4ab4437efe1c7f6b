package dev.rapporteur.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.OfficeTerm;
import dev.rapporteur.model.Authority.OfficeTitle;
import dev.rapporteur.model.Authority.Outlet;
import dev.rapporteur.model.Authority.Rank;
import dev.rapporteur.rdf.AuthorityGraph;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files in ontology/authority know, and what they must not claim to know. */
class AuthorityContentTest {
    private static final Authority AUTHORITY = AuthorityGraph.load();

    @ParameterizedTest(name = "{0} is the government of {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Kremlin         | RU
            White House     | US
            Pentagon        | US
            Foggy Bottom    | US
            Downing Street  | GB
            Élysée          | FR
            Quai d'Orsay    | FR
            Zhongnanhai     | CN
            Bankova         | UA
            Knesset         | IL
            Casa Rosada     | AR
            Planalto        | BR
            Brussels        | EU
            """)
    void metonyms(String words, String code) {
        assertEquals(Set.of(code), codes(words, Country::metonyms));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            U.S.           | US
            US             | US
            America        | US
            Britain        | GB
            UK             | GB
            UAE            | AE
            Emirates       | AE
            PRC            | CN
            Türkiye        | TR
            DRC            | CD
            DPRK           | KP
            Holy See       | VA
            EU             | EU
            Czech Republic | CZ
            Dominican      | -
            Soviet Union   | -
            none           | -
            """)
    void aliases(String words, String code) {
        assertEquals(code == null ? Set.of() : Set.of(code), codes(words, Country::aliases));
    }

    @ParameterizedTest(name = "{0} people are of {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Ukrainian   | UA
            Turkish     | TR
            Turks       | TR
            American    | US
            British     | GB
            Britons     | GB
            Chinese     | CN
            French      | FR
            Dutch       | NL
            Kosovar     | XK
            Emirati     | AE
            Congolese   | CD
            Dominican   | DO
            Palestinian | PS
            Irishmen    | IE
            Swiss       | CH
            Korean      | -
            Singapore   | -
            NA          | -
            """)
    void demonyms(String words, String code) {
        assertEquals(code == null ? Set.of() : Set.of(code), codes(words, Country::demonyms));
    }

    @ParameterizedTest(name = "{0} is the capital of {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Kyiv        | UA
            Kiev        | UA
            Washington  | US
            Brussels    | BE
            The Hague   | NL
            Bogota      | CO
            Bogotá      | CO
            Pretoria    | ZA
            Astana      | KZ
            Kingston    | JM
            Sydney      | -
            Geneva      | -
            Victoria    | -
            """)
    void capitals(String words, String code) {
        assertEquals(code == null ? Set.of() : Set.of(code), codes(words, Country::capitals));
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Florida       | US
            West Virginia | US
            Ontario       | CA
            Kharkiv       | UA
            Geneva        | CH
            Istanbul      | TR
            Shanghai      | CN
            Jeddah        | SA
            Bavaria       | DE
            Georgia       | -
            Northern      | -
            Mary          | -
            Karen         | -
            """)
    void cities(String words, String code) {
        assertEquals(code == null ? Set.of() : Set.of(code), codes(words, Country::cities));
    }

    @Test
    void countriesAreComplete() {
        long complete = AUTHORITY.countries().stream()
                .filter(c -> !c.capitals().isEmpty() && !c.demonyms().isEmpty())
                .count();
        assertTrue(complete >= 190, complete + " countries have a capital and a demonym");
        assertTrue(AUTHORITY.countries().stream().allMatch(c -> c.wikidata().isPresent()));
    }

    @Test
    void noNameOrPeopleBelongsToTwoCountries() {
        Map<String, String> owners = new HashMap<>();
        for (Country country : AUTHORITY.countries()) {
            Stream.of(List.of(country.name()), country.aliases(), country.demonyms(), country.cities())
                    .flatMap(List::stream)
                    .forEach(n ->
                            assertEquals(country.code(), owners.merge(n, country.code(), (first, second) -> first), n));
        }
    }

    @ParameterizedTest(name = "{0} is {1}, an agency: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            wsj.com            | The Wall Street Journal | false
            reuters.com        | Reuters                 | true
            apnews.com         | Associated Press        | true
            news.cn            | Xinhua                  | true
            cnn.com            | CNN                     | false
            bbc.co.uk          | BBC                     | false
            newstalkzb.co.nz   | Newstalk ZB             | false
            cbsnews.com        | CBS News                | false
            seattletimes.com   | Seattle Times           | false
            people.com         | people.com              | false
            theroot.com        | theroot.com             | false
            """)
    void hosts(String host, String name, boolean agency) {
        List<Outlet> found = AUTHORITY.outlets().stream()
                .filter(o -> o.domains().contains(host))
                .toList();
        assertEquals(List.of(name), found.stream().map(Outlet::name).toList());
        assertEquals(agency, found.get(0).agency());
    }

    @ParameterizedTest(name = "{0} is not an outlet")
    @ValueSource(strings = {"youtube.com", "x.com", "facebook.com", "wikipedia.org", "money.cnn.com", ""})
    void notOutlets(String host) {
        assertTrue(AUTHORITY.outlets().stream().noneMatch(o -> o.domains().contains(host)));
    }

    @Test
    void thereAreAThousandOutletsWithACountry() {
        long known = AUTHORITY.outlets().stream()
                .filter(o -> o.country().isPresent() && !o.domains().isEmpty())
                .count();
        assertTrue(known >= 1000, known + " outlets have a domain and a country");
    }

    @Test
    void noOutletIsCalledAsACountryOrPeople() {
        Set<String> taken = AUTHORITY.countries().stream()
                .flatMap(c -> Stream.of(List.of(c.name()), c.aliases(), c.demonyms(), c.capitals())
                        .flatMap(List::stream))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                AUTHORITY.outlets().stream()
                        .flatMap(AuthorityContentTest::namesOf)
                        .filter(taken::contains)
                        .toList());
    }

    @Test
    void noTwoOutletsShareANameOrHost() {
        assertDistinct(AUTHORITY.outlets().stream().flatMap(AuthorityContentTest::namesOf));
        assertDistinct(AUTHORITY.outlets().stream().flatMap(o -> o.domains().stream()));
    }

    @ParameterizedTest(name = "{0} means {1}, only in {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            premier                 | prime minister     | -
            defence minister        | defense minister   | -
            army secretary          | secretary of the army | US
            secretary of state      | secretary of state | US
            spokeswoman             | spokesperson       | -
            national security advisor | national security adviser | -
            ceo                     | ceo                | -
            mp                      | member of parliament | -
            taoiseach               | taoiseach          | IE
            """)
    void offices(String words, String title, String seat) {
        List<OfficeTitle> found = AUTHORITY.offices().stream()
                .filter(o -> o.title().equals(words) || o.variants().contains(words))
                .toList();
        assertEquals(List.of(title), found.stream().map(OfficeTitle::title).toList());
        assertEquals(seat, found.get(0).seat().orElse(null));
    }

    @Test
    void noTitleIsTwoOffices() {
        assertDistinct(
                AUTHORITY.offices().stream().flatMap(o -> Stream.concat(Stream.of(o.title()), o.variants().stream())));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Gen.     | General          | MILITARY
            Lt. Gen. | Lieutenant General | MILITARY
            Srg Maj  | Sergeant Major   | MILITARY
            Supt.    | Superintendent   | POLICE
            Msgr.    | Monsignor        | CLERICAL
            Sheik    | Sheikh           | NOBLE
            Mr.      | Mister           | HONORIFIC
            Dr       | Doctor           | HONORIFIC
            """)
    void ranks(String words, String name, Rank.Kind kind) {
        List<Rank> found = AUTHORITY.ranks().stream()
                .filter(r -> r.abbreviations().contains(words))
                .toList();
        assertEquals(List.of(name), found.stream().map(Rank::name).toList());
        assertEquals(kind, found.get(0).kind());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            UN    | United Nations
            IAEA  | International Atomic Energy Agency
            G20   | Group of Twenty
            OSCE  | Organization for Security and Co-operation in Europe
            ISIS  | Islamic State
            EU    | -
            """)
    void organizations(String words, String name) {
        List<String> found = AUTHORITY.organizations().stream()
                .filter(o -> o.aliases().contains(words))
                .map(Authority.KnownOrganization::name)
                .toList();
        assertEquals(name == null ? List.of() : List.of(name), found);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            president      | US | Abraham Lincoln           | Lincoln   | 1861-03-04 | 1865-04-15
            president      | US | Grover Cleveland          | Cleveland | 1893-03-04 | 1897-03-04
            president      | US | Franklin Delano Roosevelt | Roosevelt | 1933-03-04 | 1945-04-12
            vice president | US | Harry S. Truman           | Truman    | 1945-01-20 | 1945-04-12
            king           | NO | Harald V                  | Harald    | 1991-01-17 | -
            """)
    void terms(String office, String code, String holder, String surname, LocalDate from, @Nullable LocalDate until) {
        OfficeTerm term = new OfficeTerm(code, office, holder, surname, from, Optional.ofNullable(until));
        assertTrue(AUTHORITY.terms().contains(term));
    }

    @Test
    void termsAreOfKnownCountriesAndTitles() {
        Set<String> codes = AUTHORITY.countries().stream().map(Country::code).collect(Collectors.toSet());
        Set<String> titles =
                AUTHORITY.offices().stream().map(OfficeTitle::title).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                AUTHORITY.terms().stream()
                        .filter(t -> !codes.contains(t.country()) || !titles.contains(t.office()))
                        .toList());
        long countries =
                AUTHORITY.terms().stream().map(OfficeTerm::country).distinct().count();
        assertTrue(countries >= 170, countries + " countries have a known head");
    }

    @ParameterizedTest(name = "{0} is called {1}: {2}")
    @CsvSource({"christopher, chris, true", "william, bill, true", "christopher, bill, false", "anna, anna, false"})
    void nicknames(String name, String shortForm, boolean expected) {
        assertEquals(expected, AUTHORITY.nicknames().contains(new Authority.Nickname(name, shortForm)));
    }

    private static Stream<String> namesOf(Outlet outlet) {
        return Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream());
    }

    private static Set<String> codes(String words, java.util.function.Function<Country, List<String>> names) {
        return AUTHORITY.countries().stream()
                .filter(c -> names.apply(c).contains(words))
                .map(Country::code)
                .collect(Collectors.toSet());
    }

    private static void assertDistinct(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), names.filter(n -> !seen.add(n)).toList());
    }
}
