package dev.rapporteur.serve.pages.content;

import dev.rapporteur.serve.pages.read.PageQuery;
import dev.rapporteur.serve.pages.read.Row;
import dev.rapporteur.serve.pages.view.Pager;
import dev.rapporteur.serve.pages.view.Piece;
import dev.rapporteur.serve.pages.view.Section;
import dev.rapporteur.serve.pages.view.Section.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;

/** Who met whom, or is to meet whom: as a table, and as nodes and edges for a picture. */
public record Network(Desk desk) {
    private static final PageQuery PAIRS = PageQuery.named("network");
    /** More is no picture any more. */
    private static final int MOST_PAIRS = 120;

    private List<Row> pairs() {
        return PAIRS.rows(desk.lookup(), Map.of("consolidated", desk.lookup().consolidated()), 0, MOST_PAIRS);
    }

    /** The pairs, those with most meetings first. */
    public Section.Table table() {
        List<List<Cell>> rows = pairs().stream()
                .map(row -> List.of(
                        person(row, "one"),
                        person(row, "two"),
                        number(row, "held"),
                        number(row, "open"),
                        number(row, "off")))
                .toList();
        return new Section.Table(
                "Who met whom",
                "Pairs of people in the latest meetings, and how many meetings were held, are still to come, or are off",
                List.of("person", "other", "held", "planned", "off"),
                rows,
                Pager.NONE);
    }

    private Cell person(Row row, String column) {
        return Cell.of(Piece.link(row.text(column + "Label"), desk.href(row.node(column))));
    }

    private static Cell number(Row row, String column) {
        return Cell.of(Piece.text(row.text(column)));
    }

    /** The elements of a Cytoscape graph. */
    public String json() {
        JsonArray elements = new JsonArray();
        Map<Node, String> people = new LinkedHashMap<>();
        List<Row> pairs = pairs();
        for (Row row : pairs) {
            people.put(row.node("one"), row.text("oneLabel"));
            people.put(row.node("two"), row.text("twoLabel"));
        }
        people.forEach((person, label) ->
                elements.add(element(Map.of("id", person.getURI(), "label", label, "href", desk.href(person)))));
        for (Row row : pairs) {
            String tone = row.number("held") > 0 ? "held" : row.number("open") > 0 ? "planned" : "off";
            elements.add(element(Map.of(
                    "id",
                    row.node("one").getURI() + " " + row.node("two").getURI(),
                    "source",
                    row.node("one").getURI(),
                    "target",
                    row.node("two").getURI(),
                    "tone",
                    tone)));
        }
        return elements.toString();
    }

    private static JsonObject element(Map<String, String> values) {
        JsonObject facts = new JsonObject();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> facts.put(entry.getKey(), entry.getValue()));
        JsonObject element = new JsonObject();
        element.put("data", facts);
        return element;
    }
}
