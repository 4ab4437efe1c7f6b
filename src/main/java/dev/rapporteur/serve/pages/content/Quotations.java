package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Section;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Claims about a thing, page by page. */
record Quotations(Desk desk) {
    private static final PageQuery CLAIMS = PageQuery.named("claims");
    private static final PageQuery REPORTS = PageQuery.named("reports");

    /** Claims in which a thing has a part; nothing if there is none. */
    List<Section> about(Node thing, String heading) {
        return section(CLAIMS, Map.of("thing", thing), heading);
    }

    /** Claims that report an event. */
    List<Section> reporting(Node event, String heading) {
        return section(
                REPORTS, Map.of("event", event, "consolidated", desk.lookup().consolidated()), heading);
    }

    /** Claims that a search finds. */
    List<Section> found(PageQuery search, Node words, String heading) {
        return section(search, Map.of("words", words), heading);
    }

    private List<Section> section(PageQuery query, Map<String, Node> values, String heading) {
        String parameter = Section.anchor(heading);
        int from = (desk.visit().page(parameter) - 1) * Desk.PAGE;
        List<Row> rows = query.rows(desk.lookup(), values, from, Desk.PAGE + 1);
        Claims claims = new Claims(desk);
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Quotes(
                        heading,
                        rows.stream()
                                .limit(Desk.PAGE)
                                .map(row -> claims.quote(row.node("claim")))
                                .toList(),
                        desk.pager(parameter, rows.size() > Desk.PAGE)));
    }
}
