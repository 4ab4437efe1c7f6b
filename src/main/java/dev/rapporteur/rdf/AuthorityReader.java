package dev.rapporteur.rdf;

import dev.rapporteur.model.Authority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Triples of the authority to its records; the other way round is {@link AuthorityThings}. It takes triples as they
 * come from a parser, since every start of the program reads all of them.
 */
final class AuthorityReader extends StreamRDFBase {
    private final Map<Node, Map<Node, List<String>>> things = new HashMap<>();

    @Override
    public void triple(Triple triple) {
        things.computeIfAbsent(triple.getSubject(), s -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                .add(words(triple.getObject()));
    }

    private static String words(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    /** What all triples so far tell. */
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
                nicknames(),
                all(AuthorityTerm.OFFICE_TERM, this::term, Authority.OfficeTerm.ORDER));
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
                isA(node, AuthorityTerm.NEWS_AGENCY));
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

    private Authority.OfficeTerm term(Node node) {
        return new Authority.OfficeTerm(
                one(node, AuthorityTerm.COUNTRY_CODE),
                one(node, AuthorityTerm.TITLE),
                one(node, AuthorityTerm.FULL_NAME),
                one(node, AuthorityTerm.FAMILY_NAME),
                LocalDate.parse(one(node, AuthorityTerm.FROM)),
                find(node, AuthorityTerm.UNTIL).map(LocalDate::parse));
    }

    private List<Authority.Nickname> nicknames() {
        Function<Node, Stream<Authority.Nickname>> read = node -> many(node, AuthorityTerm.SHORT_FORM).stream()
                .map(form -> new Authority.Nickname(one(node, AuthorityTerm.GIVEN_NAME), form));
        return of(AuthorityTerm.NICKNAME).stream()
                .flatMap(read)
                .sorted(Comparator.comparing(Authority.Nickname::name).thenComparing(Authority.Nickname::shortForm))
                .toList();
    }

    private <T> List<T> all(Node type, Function<Node, T> read, Comparator<T> order) {
        return of(type).stream().map(read).sorted(order).toList();
    }

    private Collection<Node> of(Node type) {
        return things.keySet().stream().filter(node -> isA(node, type)).toList();
    }

    private boolean isA(Node node, Node type) {
        return values(node, AuthorityTerm.TYPE).contains(type.getURI());
    }

    private String one(Node node, Node property) {
        return find(node, property)
                .orElseThrow(() -> new IllegalArgumentException(
                        "<" + node + "> has no <" + property + ">; the authority is damaged: build it again"));
    }

    private Optional<String> find(Node node, Node property) {
        return values(node, property).stream().findFirst();
    }

    private List<String> many(Node node, Node property) {
        return values(node, property).stream().sorted().toList();
    }

    private List<String> values(Node node, Node property) {
        return things.getOrDefault(node, Map.of()).getOrDefault(property, List.of());
    }
}
