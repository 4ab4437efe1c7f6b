package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.Texts;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Portrait;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;

/** An article: what it says of itself, whom it names, and what it claims. */
record ArticlePortrait(Desk desk) {
    private static final int MOST_PEOPLE = 100;

    Portrait of(Node article) {
        ArticleText text = new ArticleText(desk);
        Texts.Answer found = text.find(article);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section.Facts("In short", facts(article).facts()));
        sections.addAll(text.section(article, found));
        sections.addAll(new Quotations(desk).about(article, "Claims"));
        sections.addAll(new Statements(desk).about(article));
        return new Portrait(
                "Article",
                desk.lookup().label(article),
                article.getURI(),
                Optional.empty(),
                List.of(Piece.text(ArticleText.explained(found))),
                sections);
    }

    private FactList facts(Node article) {
        FactList facts = new FactList(desk, article)
                .add("Outlet", Rap.outlet, "outlet unknown")
                .add("Found at", Rap.carrier, "carrier unknown")
                .add("Published", List.of(desk.day(desk.lookup().findText(article, Rap.published))))
                .add("By", Rap.author, "author unknown")
                .add("Dateline", Rap.dateline)
                .add("Address", SchemaDO.url.asNode())
                .add("Credits", Rap.cites)
                .add("File", Rap.file);
        List<Piece> people = desk.lookup().all(article, Rap.mentions, MOST_PEOPLE).stream()
                .map(local -> desk.lookup().findSubject(Rap.mentionedAs, local).orElse(local))
                .distinct()
                .map(desk::link)
                .toList();
        return people.isEmpty() ? facts : facts.add("Names", people);
    }
}
