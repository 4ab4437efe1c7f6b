package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What is found for words that a visitor types: things by name, articles by title, claims by quote. */
public record Finds(Desk desk) {
    private static final PageQuery THINGS = PageQuery.named("find-things");
    private static final PageQuery ARTICLES = PageQuery.named("find-articles");
    private static final PageQuery QUOTES = PageQuery.named("find-quotes");
    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 12;

    /** Nothing where no word is given, or nothing is found. */
    public List<Section> of(String typed) {
        return words(typed).map(this::sections).orElse(List.of());
    }

    /**
     * All words are looked for, the last one as a beginning. Nothing but letters and digits reaches the text index: its
     * syntax is not for visitors.
     */
    static Optional<Node> words(String typed) {
        List<String> words = Arrays.stream(typed.substring(0, Math.min(typed.length(), MOST_LETTERS))
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}\\p{M}]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        String all = words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
        String query = last.length() > 2
                ? all.substring(0, all.length() - last.length() - 1) + "+(" + last + " " + last + "*)"
                : all;
        return Optional.of(NodeFactory.createLiteralString(query));
    }

    private List<Section> sections(Node words) {
        List<Section> sections = new ArrayList<>();
        sections.addAll(things(words));
        sections.addAll(articles(words));
        sections.addAll(new Quotations(desk).found(QUOTES, words, "Words in quotes"));
        return sections;
    }

    private List<Section> things(Node words) {
        Map<String, Node> values = Map.of(
                "words", words,
                "consolidated", desk.lookup().consolidated(),
                "authority", NodeFactory.createURI(desk.lookup().iris().authorityGraph()));
        return section(
                THINGS,
                values,
                "Names",
                "What is called so, the best match first",
                List.of("name", "is"),
                row -> List.of(
                        Cell.of(Piece.link(row.text("label"), desk.href(row.node("thing")))),
                        Cell.of(Piece.text(desk.vocabulary().label(row.node("type"))))));
    }

    private List<Section> articles(Node words) {
        return section(
                ARTICLES,
                Map.of("words", words),
                "Articles",
                "Articles with these words in the title, the best match first",
                List.of("title", "outlet", "published"),
                row -> List.of(
                        Cell.of(Piece.link(row.text("label"), desk.href(row.node("article")))),
                        Cell.of(row.find("outlet").map(desk::link).orElse(Piece.unknown("outlet unknown"))),
                        Cell.of(desk.day(row.findText("published")))));
    }

    private List<Section> section(
            PageQuery query,
            Map<String, Node> values,
            String heading,
            String caption,
            List<String> columns,
            Function<Row, List<Cell>> cells) {
        String parameter = Section.anchor(heading);
        int from = (desk.visit().page(parameter) - 1) * Desk.PAGE;
        List<Row> rows = query.rows(desk.lookup(), values, from, Desk.PAGE + 1);
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        heading,
                        caption,
                        columns,
                        rows.stream().limit(Desk.PAGE).map(cells).toList(),
                        desk.pager(parameter, rows.size() > Desk.PAGE)));
    }
}
