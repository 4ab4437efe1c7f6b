package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Lookup;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Claims as quotes. */
record Claims(Desk desk) {
    private static final Pattern OFFSETS = Pattern.compile(".*#offset_(\\d{1,9})_(\\d{1,9})");
    /** Names and mentions of one claim that are looked at. */
    private static final int MOST = 200;

    /** The parts that somebody can have in a claim. */
    static final List<Node> WHO = List.of(
            Rap.participant,
            Rap.proposer,
            Rap.addressee,
            Rap.acceptedBy,
            Rap.rejectedBy,
            Rap.imposer,
            Rap.target,
            Rap.holder);

    Quote quote(Node claim) {
        Lookup lookup = desk.lookup();
        Optional<Node> article = lookup.find(claim, Rap.article);
        Optional<String> published = article.flatMap(a -> lookup.findText(a, Rap.published));
        return new Quote(
                desk.link(claim),
                desk.badge(lookup.find(claim, Rap.status).orElse(Rap.status)),
                stance(claim),
                words(claim),
                speaker(claim),
                outlet(claim),
                published.orElse(""),
                desk.day(published),
                article.map(desk::link).orElse(Piece.unknown("article unknown")));
    }

    Piece outlet(Node claim) {
        return desk.lookup().find(claim, Rap.outlet).map(desk::link).orElse(Piece.unknown("outlet unknown"));
    }

    private String stance(Node claim) {
        return desk.lookup()
                .find(claim, Rap.stance)
                .filter(stance -> !"asserts".equals(stance.getLocalName()))
                .map(desk.vocabulary()::label)
                .orElse("");
    }

    private String speaker(Node claim) {
        Lookup lookup = desk.lookup();
        Optional<Node> attribution = lookup.find(claim, Rap.attribution);
        String via = attribution
                .flatMap(node -> lookup.find(node, Rap.via))
                .map(source -> ", via " + lookup.label(source))
                .orElse("");
        return attribution
                .flatMap(node -> lookup.find(node, Rap.speaker))
                .map(source -> lookup.label(source) + via)
                .orElse("");
    }

    private List<Piece> words(Node claim) {
        Lookup lookup = desk.lookup();
        Marks marks = new Marks(lookup.findText(claim, Rap.quote).orElse(""));
        int start = lookup.findText(claim, Rap.start).map(Integer::parseInt).orElse(0);
        WHO.forEach(role -> lookup.all(claim, role, MOST).forEach(who -> mark(who, start, "who", marks)));
        lookup.find(claim, Rap.attribution)
                .flatMap(attribution -> lookup.find(attribution, Rap.speaker))
                .ifPresent(speaker -> mark(speaker, start, "speaker", marks));
        lookup.findText(claim, Rap.dateText).ifPresent(when -> marks.add(when, "when"));
        lookup.find(claim, Rap.place).ifPresent(place -> mark(place, start, "where", marks));
        lookup.findText(claim, Rap.placeText).ifPresent(where -> marks.add(where, "where"));
        return marks.pieces();
    }

    /** A person where the article names them in the quote, anybody else by name. */
    private void mark(Node named, int start, String css, Marks marks) {
        for (Node mention : desk.lookup().all(named, Rap.mentionedAt, MOST)) {
            Matcher offsets = OFFSETS.matcher(mention.toString());
            if (offsets.matches()) {
                marks.add(Integer.parseInt(offsets.group(1)) - start, Integer.parseInt(offsets.group(2)) - start, css);
            }
        }
        Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> desk.lookup().all(named, property, MOST).stream())
                .forEach(name -> marks.add(name.getLiteralLexicalForm(), css));
    }
}
