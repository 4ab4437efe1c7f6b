package dev.rapporteur.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the world at large knows and articles take for granted: read from {@code ontology/authority/*.ttl}.
 *
 * @param countries countries and territories, and bodies that act like one (European Union)
 * @param outlets papers, broadcasters, sites and agencies
 * @param offices titles of offices
 * @param ranks military ranks, honorifics and the like, that stand before a name
 * @param organizations international bodies with their short names
 * @param nicknames pairs of given names that stand for each other, lower case
 * @param terms who was or is head of a state or a government, or vice president, and when
 */
public record Authority(
        List<Country> countries,
        List<Outlet> outlets,
        List<OfficeTitle> offices,
        List<Rank> ranks,
        List<KnownOrganization> organizations,
        List<Nickname> nicknames,
        List<OfficeTerm> terms) {
    public Authority {
        countries = List.copyOf(countries);
        outlets = List.copyOf(outlets);
        offices = List.copyOf(offices);
        ranks = List.copyOf(ranks);
        organizations = List.copyOf(organizations);
        nicknames = List.copyOf(nicknames);
        terms = List.copyOf(terms);
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2, upper case, or a code of its own for what has none ("EU")
     * @param name short English name, for example "United States"
     * @param aliases other names: "US", "U.S.", "America"
     * @param demonyms adjectives and names of its people: "Ukrainian", "Ukrainians"
     * @param capitals capital cities, which also stand for its government
     * @param metonyms buildings and institutions that stand for its government: "Kremlin", "White House"
     * @param cities other large cities and first-level regions, for telling where something is
     * @param wikidata entity id, for example "Q212"
     */
    public record Country(
            String code,
            String name,
            List<String> aliases,
            List<String> demonyms,
            List<String> capitals,
            List<String> metonyms,
            List<String> cities,
            Optional<String> wikidata) {
        public Country {
            aliases = List.copyOf(aliases);
            demonyms = List.copyOf(demonyms);
            capitals = List.copyOf(capitals);
            metonyms = List.copyOf(metonyms);
            cities = List.copyOf(cities);
        }
    }

    /**
     * Who publishes.
     *
     * @param name usual English name: "The Wall Street Journal"
     * @param aliases other names: "WSJ", "Wall Street Journal"
     * @param domains host names without "www.": "wsj.com"
     * @param country ISO code of its country
     * @param agency whether it is a news agency whose texts others carry
     */
    public record Outlet(
            String name, List<String> aliases, List<String> domains, Optional<String> country, boolean agency) {
        public Outlet {
            aliases = List.copyOf(aliases);
            domains = List.copyOf(domains);
        }
    }

    /**
     * A title of an office.
     *
     * @param title lower case: "prime minister", "secretary of state"
     * @param variants other spellings, lower case: "premier"
     * @param seat ISO code of the only country that has an office of this title, where there is one
     */
    public record OfficeTitle(String title, List<String> variants, Optional<String> seat) {
        public OfficeTitle {
            variants = List.copyOf(variants);
        }
    }

    /**
     * A word that stands before a name and is no office.
     *
     * @param name "General"
     * @param abbreviations other forms: "Gen.", "Gen"
     * @param kind what it tells of its bearer
     */
    public record Rank(String name, List<String> abbreviations, Kind kind) {
        /** What a word before a name tells of its bearer. */
        public enum Kind {
            MILITARY,
            POLICE,
            CLERICAL,
            NOBLE,
            HONORIFIC
        }

        public Rank {
            abbreviations = List.copyOf(abbreviations);
        }

        /** A military rank. */
        public Rank(String name, List<String> abbreviations) {
            this(name, abbreviations, Kind.MILITARY);
        }
    }

    /**
     * An international body.
     *
     * @param name "International Atomic Energy Agency"
     * @param aliases "IAEA"
     */
    public record KnownOrganization(String name, List<String> aliases) {
        public KnownOrganization {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Two given names that stand for each other.
     *
     * @param name lower case: "christopher"
     * @param shortForm lower case: "chris"
     */
    public record Nickname(String name, String shortForm) {}

    /**
     * One person's time in an office that a country has but once.
     *
     * @param country code of the country
     * @param office a title of {@link OfficeTitle}: "president", "king"
     * @param holder full name: "Ana Maria Ruiz Soto"
     * @param surname the part of it that news uses alone: "Ruiz"
     * @param from first day
     * @param until last day; empty where the office was still held when the facts were told
     */
    public record OfficeTerm(
            String country, String office, String holder, String surname, LocalDate from, Optional<LocalDate> until) {
        /** By country, office and first day. */
        public static final Comparator<OfficeTerm> ORDER = Comparator.comparing(OfficeTerm::country)
                .thenComparing(OfficeTerm::office)
                .thenComparing(OfficeTerm::from)
                .thenComparing(OfficeTerm::holder);

        /** Whether the day is in it, its first and last day too. */
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }
}
