package dev.rapporteur.serve.pages.content;

import dev.rapporteur.rdf.Rap;
import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Entry;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Quote;
import dev.rapporteur.serve.pages.view.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Lists of events, each with the outlets that report it and words of some reports. */
record Events(Desk desk) {
    private static final PageQuery EVENTS = PageQuery.named("events");
    private static final PageQuery REPORTS = PageQuery.named("reports");
    /** Claims that are looked at to tell who reports the events of one page. */
    private static final int MOST_REPORTS = 500;

    /** Events of one type in which a thing has a part; nothing if there is none. */
    List<Section> of(Node thing, Node type, String heading) {
        return section(EVENTS, values(thing, type), heading);
    }

    /** Meetings in which a thing has a part: those held, those still to come, and those that are off. */
    List<Section> meetings(Node thing) {
        List<Section> sections = new ArrayList<>();
        sections.addAll(meetings(thing, "open", "Meetings planned"));
        sections.addAll(meetings(thing, "done", "Meetings held"));
        sections.addAll(meetings(thing, "off", "Meetings called off or denied"));
        return sections;
    }

    private List<Section> meetings(Node thing, String tone, String heading) {
        return section(EVENTS.about("status", Tone.statuses(tone)), values(thing, Rap.Meeting), heading);
    }

    private Map<String, Node> values(Node thing, Node type) {
        return Map.of(
                "thing", thing, "type", type, "consolidated", desk.lookup().consolidated());
    }

    private List<Section> section(PageQuery query, Map<String, Node> values, String heading) {
        String parameter = Section.anchor(heading);
        int from = (desk.visit().page(parameter) - 1) * Desk.PAGE;
        List<Row> rows = query.rows(desk.lookup(), values, from, Desk.PAGE + 1);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Row> shown = rows.subList(0, Math.min(rows.size(), Desk.PAGE));
        return List.of(new Section.Events(heading, entries(shown), desk.pager(parameter, rows.size() > Desk.PAGE)));
    }

    /** Rows of a query that tells of events, as entries. */
    List<Entry> entries(List<Row> rows) {
        Map<Node, List<Node>> reports =
                reports(rows.stream().map(row -> row.node("event")).toList());
        return rows.stream()
                .map(row -> entry(row, reports.getOrDefault(row.node("event"), List.of())))
                .toList();
    }

    private Map<Node, List<Node>> reports(List<Node> events) {
        Map<Node, List<Node>> claims = new LinkedHashMap<>();
        REPORTS.about("event", events)
                .rows(desk.lookup(), Map.of("consolidated", desk.lookup().consolidated()), 0, MOST_REPORTS)
                .forEach(row -> claims.computeIfAbsent(row.node("event"), event -> new ArrayList<>())
                        .add(row.node("claim")));
        return claims;
    }

    private Entry entry(Row row, List<Node> claims) {
        Claims told = new Claims(desk);
        Set<Piece> outlets = new LinkedHashSet<>();
        claims.forEach(claim -> outlets.add(told.outlet(claim)));
        List<Quote> quotes = claims.stream()
                .sorted(Comparator.comparing(claim -> !tells(claim, row.node("status"))))
                .limit(1)
                .map(told::quote)
                .toList();
        return new Entry(
                Days.written(row.findText("date"), row.findText("earliest"), row.findText("latest"))
                        .map(Piece::text)
                        .orElse(Piece.unknown("time unknown")),
                desk.badge(row.node("status")),
                Piece.link(row.text("label"), desk.href(row.node("event"))),
                row.find("place").map(place -> List.of(desk.link(place))).orElse(List.of()),
                Counts.reports(row.number("claims"), row.number("outlets"), row.number("origins")),
                List.copyOf(outlets),
                quotes);
    }

    /** The first claim that tells what all of them come to shows best why. */
    private boolean tells(Node claim, Node status) {
        return desk.lookup().find(claim, Rap.status).filter(status::equals).isPresent();
    }
}
