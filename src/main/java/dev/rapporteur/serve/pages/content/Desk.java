package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.read.Vocabulary;
import dev.rapporteur.serve.pages.view.Badge;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.web.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What everybody needs who writes a page: the dataset, the words of the vocabulary, and the way to other pages. */
public record Desk(Lookup lookup, Vocabulary vocabulary, Background background, Visit visit) {
    /** Of a long list a page shows so many. */
    static final int PAGE = 25;

    /** Where a click on a thing leads: to its page if it is a resource of the dataset, else where its IRI says. */
    String href(Node thing) {
        String iri = thing.isURI() ? thing.getURI() : "";
        String base = lookup.iris().base();
        if (iri.startsWith(base)) {
            return visit.root() + iri.substring(base.length());
        }
        if (iri.startsWith(Rap.NS)) {
            return visit.root() + "ontology.html#" + iri.substring(Rap.NS.length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** A thing by what people call it. */
    Piece link(Node thing) {
        return Piece.link(lookup.label(thing), href(thing));
    }

    /** The value of a property: a thing by its name, words as they are, a term by its label. */
    Piece value(Node value) {
        if (value.isLiteral()) {
            return Piece.text(value.getLiteralLexicalForm());
        }
        return vocabulary.knows(value)
                ? Piece.link(vocabulary.label(value), href(value))
                : Piece.link(isOurs(value) ? lookup.label(value) : lookup.shortened(value), href(value));
    }

    private boolean isOurs(Node value) {
        return value.isURI() && value.getURI().startsWith(lookup.iris().base());
    }

    /** A day for people. */
    Piece day(Optional<String> day) {
        return day.map(known -> Piece.text(Days.written(known))).orElse(Piece.unknown("day unknown"));
    }

    /** The time of an event or claim, as far as it is told. */
    static Optional<String> when(Lookup lookup, Node event) {
        return Days.written(
                lookup.findText(event, Rap.date),
                lookup.findText(event, Rap.earliest),
                lookup.findText(event, Rap.latest));
    }

    /** How real something is. */
    Badge badge(Node status) {
        return new Badge(vocabulary.label(status), vocabulary.meaning(status), Tone.of(status));
    }

    /** Leads through the pages of a list. */
    Pager pager(String parameter, boolean more) {
        int page = visit.page(parameter);
        return new Pager(
                page > 1 ? addressOf(parameter, page - 1) : "", more ? addressOf(parameter, page + 1) : "", page);
    }

    private String addressOf(String parameter, int page) {
        Map<String, String> parameters = new TreeMap<>(visit.parameters());
        parameters.put(parameter, Integer.toString(page));
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", "#" + parameter));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
