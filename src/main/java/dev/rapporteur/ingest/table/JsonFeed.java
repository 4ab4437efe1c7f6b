package dev.rapporteur.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Statements;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.html.Markup;
import java.util.ArrayList;
import java.util.List;

/** A feed as jsonfeed.org describes it. */
final class JsonFeed {
    private final JsonNode feed;

    private JsonFeed(JsonNode feed) {
        this.feed = feed;
    }

    static boolean is(JsonNode document) {
        return document.path("version").asText("").contains("jsonfeed.org")
                && document.path("items").isArray();
    }

    static List<Entry> entries(String path, JsonNode feed) {
        JsonFeed reader = new JsonFeed(feed);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.get("items")) {
            String number = Integer.toString(entries.size() + 1);
            String name =
                    Entry.path(path, item.path("id").asText(item.path("url").asText(number)));
            entries.add(new Entry(name, () -> reader.story(name, item)));
        }
        return entries;
    }

    private Story story(String name, JsonNode item) {
        Statements.Draft stated = Statements.draft()
                .add(Field.TITLE, Markup.line(item.path("title").asText("")), "JSON Feed title")
                .add(Field.CARRIER, feed.path("home_page_url").asText(""), "JSON Feed home_page_url")
                .add(Field.PUBLISHED, item.path("date_published").asText(""), "JSON Feed date_published")
                .add(Field.UPDATED, item.path("date_modified").asText(""), "JSON Feed date_modified")
                .add(Field.URL, item.path("url").asText(""), "JSON Feed url")
                .add(
                        Field.LANGUAGE,
                        item.path("language").asText(feed.path("language").asText("")),
                        "JSON Feed language");
        for (JsonNode author : List.of(item.path("authors"), item.path("author"))) {
            Fields.texts(author).forEach(text -> stated.add(Field.AUTHOR, text, "JSON Feed authors"));
        }
        String text = item.path("content_html")
                .asText(item.path("content_text").asText(item.path("summary").asText("")));
        return new Story(name, "JSON Feed item", stated, Markup.passages(text), List.of());
    }
}
