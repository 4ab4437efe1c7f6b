package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.content.Annotations.Claimed;
import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.read.Texts;
import dev.rapporteur.serve.pages.view.Passage;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The text of an article with its claims marked, where the operator allows it and it is still what was read. */
record ArticleText(Desk desk) {
    private static final PageQuery SOURCE = PageQuery.named("source");
    private static final PageQuery STRETCHES = PageQuery.named("stretches");
    /** Claims that are marked in one text. */
    private static final int MOST = 500;

    Texts.Answer find(Node article) {
        Map<String, Node> values = Map.of("article", article, "ledger", ledger());
        return SOURCE.rows(desk.lookup(), values, 0, 1).stream()
                .findFirst()
                .map(row -> new Texts.Source(row.text("folder"), row.text("path"), row.text("hash")))
                .map(desk.background().texts()::of)
                .orElseGet(() -> desk.background().texts().of(Texts.Source.NONE));
    }

    /** What to say where there is a text, or none. */
    static String explained(Texts.Answer answer) {
        if (!(answer instanceof Texts.Missing missing)) {
            return "Words that a claim rests on are marked, and a number behind them leads to the claim.";
        }
        return switch (missing) {
            case WITHHELD -> "The dataset keeps the words that claims rest on, and not the text of articles.";
            case GONE -> "The text is no longer where it was read. The dataset keeps the words that claims rest on.";
            case CHANGED ->
                "The text has changed since it was read, so that it is not shown. The dataset keeps the words that claims rest on.";
            case BUSY -> "The text could not be read just now. Try it again later.";
        };
    }

    List<Section> section(Node article, Texts.Answer answer) {
        if (!(answer instanceof Texts.Shown shown)) {
            return List.of();
        }
        List<Passage> passages = new Annotations(shown.text(), claims(article)).of(shown.passages());
        return passages.isEmpty() ? List.of() : List.of(new Section.Text("Text", passages));
    }

    private List<Claimed> claims(Node article) {
        List<Claimed> claims = new ArrayList<>();
        for (Row row : STRETCHES.rows(desk.lookup(), Map.of("article", article), 0, MOST)) {
            Passage.Note note = new Passage.Note(
                    claims.size() + 1,
                    desk.href(row.node("claim")),
                    row.text("label"),
                    row.find("status").map(Tone::of).orElse("told"));
            claims.add(new Claimed(row.number("start"), row.number("end"), note));
        }
        return claims;
    }

    private Node ledger() {
        return NodeFactory.createURI(desk.lookup().iris().ledgerGraph());
    }
}
