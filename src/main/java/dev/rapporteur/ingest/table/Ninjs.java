package dev.rapporteur.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Passage;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.html.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** IPTC ninjs, of its first and its present generation. */
final class Ninjs {
    private static final List<String> BODIES = List.of("body_html", "body_xhtml", "body_text");

    private Ninjs() {}

    static boolean is(JsonNode record) {
        return record.path("uri").isTextual()
                && (record.path("bodies").isArray()
                        || BODIES.stream().anyMatch(record::has)
                        || (record.has("versioncreated") && record.has("headline")));
    }

    static Story read(String path, JsonNode item) {
        Statements.Draft stated = Statements.draft()
                .add(Field.TITLE, Markup.line(title(item)), "ninjs headline")
                .add(Field.OUTLET, item.path("source").asText(""), "ninjs source")
                .add(Field.OUTLET, item.path("copyrightholder").asText(""), "ninjs copyrightholder")
                .add(Field.AUTHOR, item.path("byline").asText(item.path("by").asText("")), "ninjs byline")
                .add(Field.PUBLISHED, item.path("firstcreated").asText(""), "ninjs firstcreated")
                .add(Field.PUBLISHED, item.path("versioncreated").asText(""), "ninjs versioncreated")
                .add(Field.UPDATED, item.path("versioncreated").asText(""), "ninjs versioncreated")
                .add(Field.URL, item.path("uri").asText(), "ninjs uri")
                .add(Field.LANGUAGE, item.path("language").asText(""), "ninjs language")
                .add(Field.DATELINE, item.path("located").asText(""), "ninjs located");
        return new Story(path, "ninjs item", stated, passages(item), List.of());
    }

    private static String title(JsonNode item) {
        JsonNode headlines = item.path("headlines");
        String first = headlines.path(0).path("value").asText("");
        return item.path("headline")
                .asText(stream(headlines)
                        .filter(headline -> headline.path("role").asText("").equals("main"))
                        .map(headline -> headline.path("value").asText(""))
                        .findFirst()
                        .orElse(first));
    }

    private static List<Passage> passages(JsonNode item) {
        Stream<String> bodies =
                stream(item.path("bodies")).map(body -> body.path("value").asText(""));
        Stream<String> named = BODIES.stream().map(name -> item.path(name).asText(""));
        Optional<String> body =
                Stream.concat(named, bodies).filter(text -> !text.isBlank()).findFirst();
        return body.map(Markup::passages).orElse(List.of());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false);
    }
}
