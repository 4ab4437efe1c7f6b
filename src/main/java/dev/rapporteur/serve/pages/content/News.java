package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The latest events, as a list and as a picture. */
public record News(Desk desk) {
    private static final PageQuery NEWEST = PageQuery.named("newest");
    private static final int DRAWN = 100;
    private static final int LISTED = 10;

    public List<Section> sections() {
        List<Row> rows =
                NEWEST.rows(desk.lookup(), Map.of("consolidated", desk.lookup().consolidated()), 0, DRAWN);
        List<Section> sections = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<Row> latest = rows.subList(0, Math.min(LISTED, rows.size()));
            sections.add(new Section.Events("Newest events", new Events(desk).entries(latest), Pager.NONE));
        }
        sections.addAll(Drawing.of(
                "Over time",
                "Meetings, proposals and sanctions by the first day that their time can mean",
                lanes(rows)));
        return sections;
    }

    private Map<String, List<Drawing.Point>> lanes(List<Row> rows) {
        Map<String, List<Drawing.Point>> lanes = new LinkedHashMap<>();
        for (Node type : List.of(Rap.Meeting, Rap.Proposal, Rap.Sanction)) {
            List<Drawing.Point> points = rows.stream()
                    .filter(row -> row.node("type").equals(type))
                    .map(row ->
                            new Drawing.Point(row.text("earliest"), desk.badge(row.node("status")), row.text("label")))
                    .toList();
            if (!points.isEmpty()) {
                lanes.put(desk.vocabulary().label(type) + "s", points);
            }
        }
        return lanes;
    }
}
