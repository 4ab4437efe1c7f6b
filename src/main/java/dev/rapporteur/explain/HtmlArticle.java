package dev.rapporteur.explain;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * One article of a page.
 *
 * @param rules takes the rules that are named
 * @param article where to write
 */
record HtmlArticle(Set<String> rules, Element article) {
    static String anchor(String rule) {
        return "rule-" + rule;
    }

    void write(Explanation explanation) {
        article.appendElement("h2").text(explanation.title());
        Element facts = article.appendElement("dl").addClass("facts");
        explanation.facts().forEach(r -> row(facts, r));
        if (explanation.passages().isEmpty()) {
            article.appendElement("p").text("No claims.");
        }
        explanation.passages().forEach(this::passage);
    }

    private void passage(Passage passage) {
        Element section = article.appendElement("section");
        Element sentence = section.appendElement("blockquote");
        passage.sentence().forEach(p -> p.style()
                .ifPresentOrElse(
                        s -> sentence.appendElement("mark")
                                .addClass(s.cssClass())
                                .text(p.words()),
                        () -> sentence.appendText(p.words())));
        passage.claims().forEach(c -> claim(section.appendElement("div").addClass("claim"), c));
    }

    private void claim(Element box, Entry claim) {
        Element heading = box.appendElement("h3");
        heading.appendElement("span").addClass("kind").text(claim.kind().one());
        heading.appendText(" " + claim.what());
        Element rows = box.appendElement("dl");
        claim.rows().forEach(r -> row(rows, r));
    }

    private void row(Element list, Row row) {
        list.appendElement("dt").text(row.label());
        Element told = list.appendElement("dd").text(row.value());
        for (int i = 0; i < row.reasons().size(); i++) {
            Reason reason = row.reasons().get(i);
            told.appendText(row.goesOn(i) ? " " : i == 0 && row.value().isEmpty() ? "" : " ← ");
            told.appendElement("mark").addClass(reason.style().cssClass()).text(reason.words());
            if (!row.isGoneOn(i)) {
                rules.add(reason.rule());
                told.appendText(" ");
                told.appendElement("a")
                        .attr("href", "#" + anchor(reason.rule()))
                        .text(reason.rule());
            }
        }
    }
}
