package dev.rapporteur.rdf;

import static dev.rapporteur.rdf.AuthorityTerm.ABBREVIATION;
import static dev.rapporteur.rdf.AuthorityTerm.ALT_LABEL;
import static dev.rapporteur.rdf.AuthorityTerm.CAPITAL;
import static dev.rapporteur.rdf.AuthorityTerm.CITY;
import static dev.rapporteur.rdf.AuthorityTerm.COUNTRY_CODE;
import static dev.rapporteur.rdf.AuthorityTerm.DEMONYM;
import static dev.rapporteur.rdf.AuthorityTerm.DOMAIN;
import static dev.rapporteur.rdf.AuthorityTerm.GIVEN_NAME;
import static dev.rapporteur.rdf.AuthorityTerm.LABEL;
import static dev.rapporteur.rdf.AuthorityTerm.METONYM;
import static dev.rapporteur.rdf.AuthorityTerm.RANK_KIND;
import static dev.rapporteur.rdf.AuthorityTerm.SAME_AS;
import static dev.rapporteur.rdf.AuthorityTerm.SEAT;
import static dev.rapporteur.rdf.AuthorityTerm.SHORT_FORM;
import static dev.rapporteur.rdf.AuthorityTerm.SOURCE;
import static dev.rapporteur.rdf.AuthorityTerm.TITLE;
import static dev.rapporteur.rdf.AuthorityTerm.VARIANT;

import dev.rapporteur.model.Authority.Country;
import dev.rapporteur.model.Authority.KnownOrganization;
import dev.rapporteur.model.Authority.Nickname;
import dev.rapporteur.model.Authority.OfficeTerm;
import dev.rapporteur.model.Authority.OfficeTitle;
import dev.rapporteur.model.Authority.Outlet;
import dev.rapporteur.model.Authority.Rank;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The records of the authority as things. {@link AuthorityReader} reads what this writes. */
final class AuthorityThings {
    private AuthorityThings() {}

    static Thing of(Country country) {
        return new Thing("place", country.name(), AuthorityTerm.PLACE, AuthorityTerm.COUNTRY)
                .text(LABEL, country.name())
                .text(COUNTRY_CODE, country.code())
                .texts(ALT_LABEL, country.aliases())
                .texts(DEMONYM, country.demonyms())
                .texts(CAPITAL, country.capitals())
                .texts(METONYM, country.metonyms())
                .texts(CITY, country.cities())
                .link(SAME_AS, country.wikidata().map(id -> AuthorityTerm.WIKIDATA + id));
    }

    static Thing of(Outlet outlet) {
        Node[] types = outlet.agency() ? new Node[] {SOURCE, AuthorityTerm.NEWS_AGENCY} : new Node[] {SOURCE};
        return new Thing("source", outlet.name(), types)
                .text(LABEL, outlet.name())
                .texts(ALT_LABEL, outlet.aliases())
                .texts(DOMAIN, outlet.domains())
                .text(COUNTRY_CODE, outlet.country());
    }

    static Thing of(OfficeTitle office) {
        return new Thing("office-title", office.title(), AuthorityTerm.OFFICE_TITLE)
                .text(TITLE, office.title())
                .texts(VARIANT, office.variants())
                .text(SEAT, office.seat());
    }

    static Thing of(Rank rank) {
        return new Thing("rank", rank.kind() + "-" + rank.name(), AuthorityTerm.RANK)
                .text(LABEL, rank.name())
                .texts(ABBREVIATION, rank.abbreviations())
                .text(RANK_KIND, rank.kind().name().toLowerCase(Locale.ROOT));
    }

    static Thing of(KnownOrganization organization) {
        return new Thing("organization", organization.name(), AuthorityTerm.ORGANIZATION)
                .text(LABEL, organization.name())
                .texts(ALT_LABEL, organization.aliases());
    }

    static Thing of(OfficeTerm term) {
        String name = String.join(
                "-", term.country(), term.office(), term.holder(), term.from().toString());
        return new Thing("office-term", name, AuthorityTerm.OFFICE_TERM)
                .text(COUNTRY_CODE, term.country())
                .text(TITLE, term.office())
                .text(AuthorityTerm.FULL_NAME, term.holder())
                .text(AuthorityTerm.FAMILY_NAME, term.surname())
                .date(AuthorityTerm.FROM, Optional.of(term.from()))
                .date(AuthorityTerm.UNTIL, term.until());
    }

    /** All short forms of one given name. */
    static Thing of(String name, List<String> shortForms) {
        return new Thing("nickname", name, AuthorityTerm.NICKNAME)
                .text(GIVEN_NAME, name)
                .texts(SHORT_FORM, shortForms);
    }

    static Stream<Thing> ofNicknames(List<Nickname> nicknames) {
        Map<String, List<String>> byName = nicknames.stream()
                .collect(Collectors.groupingBy(
                        Nickname::name, TreeMap::new, Collectors.mapping(Nickname::shortForm, Collectors.toList())));
        return byName.entrySet().stream().map(e -> of(e.getKey(), e.getValue()));
    }
}
