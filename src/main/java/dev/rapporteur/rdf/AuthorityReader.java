package dev.rapporteur.rdf;

import dev.rapporteur.model.Authority;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Triples of the authority to its records; the other way round is {@link AuthorityThings}. */
record AuthorityReader(Graph graph) {

    Authority authority() {
        return new Authority(
                all(AuthorityTerm.COUNTRY, this::country, Comparator.comparing(Authority.Country::name)),
                all(AuthorityTerm.SOURCE, this::outlet, Comparator.comparing(Authority.Outlet::name)),
                all(AuthorityTerm.OFFICE_TITLE, this::office, Comparator.comparing(Authority.OfficeTitle::title)),
                all(
                        AuthorityTerm.RANK,
                        this::rank,
                        Comparator.comparing(Authority.Rank::kind).thenComparing(Authority.Rank::name)),
                all(
                        AuthorityTerm.ORGANIZATION,
                        this::organization,
                        Comparator.comparing(Authority.KnownOrganization::name)),
                all(
                        AuthorityTerm.NICKNAME,
                        this::nickname,
                        Comparator.comparing(Authority.Nickname::name).thenComparing(Authority.Nickname::shortForm)));
    }

    private Authority.Country country(Node node) {
        return new Authority.Country(
                one(node, AuthorityTerm.COUNTRY_CODE),
                one(node, AuthorityTerm.LABEL),
                many(node, AuthorityTerm.ALT_LABEL),
                many(node, AuthorityTerm.DEMONYM),
                many(node, AuthorityTerm.CAPITAL),
                many(node, AuthorityTerm.METONYM),
                many(node, AuthorityTerm.CITY),
                find(node, AuthorityTerm.SAME_AS).map(iri -> iri.substring(AuthorityTerm.WIKIDATA.length())));
    }

    private Authority.Outlet outlet(Node node) {
        return new Authority.Outlet(
                one(node, AuthorityTerm.LABEL),
                many(node, AuthorityTerm.ALT_LABEL),
                many(node, AuthorityTerm.DOMAIN),
                find(node, AuthorityTerm.COUNTRY_CODE),
                graph.contains(node, AuthorityTerm.TYPE, AuthorityTerm.NEWS_AGENCY));
    }

    private Authority.OfficeTitle office(Node node) {
        return new Authority.OfficeTitle(
                one(node, AuthorityTerm.TITLE), many(node, AuthorityTerm.VARIANT), find(node, AuthorityTerm.SEAT));
    }

    private Authority.Rank rank(Node node) {
        String kind = one(node, AuthorityTerm.RANK_KIND).toUpperCase(Locale.ROOT);
        return new Authority.Rank(
                one(node, AuthorityTerm.LABEL),
                many(node, AuthorityTerm.ABBREVIATION),
                Authority.Rank.Kind.valueOf(kind));
    }

    private Authority.KnownOrganization organization(Node node) {
        return new Authority.KnownOrganization(one(node, AuthorityTerm.LABEL), many(node, AuthorityTerm.ALT_LABEL));
    }

    private Authority.Nickname nickname(Node node) {
        return new Authority.Nickname(one(node, AuthorityTerm.GIVEN_NAME), one(node, AuthorityTerm.SHORT_FORM));
    }

    private <T> List<T> all(Node type, Function<Node, T> read, Comparator<T> order) {
        return graph.find(Node.ANY, AuthorityTerm.TYPE, type).mapWith(t -> read.apply(t.getSubject())).toList().stream()
                .sorted(order)
                .toList();
    }

    private String one(Node subject, Node property) {
        return find(subject, property)
                .orElseThrow(() -> new IllegalArgumentException(
                        "<" + subject + "> has no <" + property + ">; the authority is damaged: build it again"));
    }

    private Optional<String> find(Node subject, Node property) {
        return many(subject, property).stream().findFirst();
    }

    private List<String> many(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(t -> words(t.getObject())).toList().stream()
                .sorted()
                .toList();
    }

    private static String words(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }
}
