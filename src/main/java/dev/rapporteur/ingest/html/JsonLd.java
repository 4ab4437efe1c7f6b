package dev.rapporteur.ingest.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapporteur.ingest.Field;
import dev.rapporteur.ingest.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** What a page states in the vocabulary of schema.org, in scripts of JSON-LD. */
final class JsonLd {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_NODES = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    private final List<JsonNode> nodes = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        page.getElementsByTag("script").stream()
                .filter(script -> script.attr("type").startsWith("application/ld+json"))
                .forEach(script -> found.read(script.data()));
        return found;
    }

    private void read(String script) {
        try {
            add(JSON.readTree(
                    script.replaceAll("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?://\\s*)?\\]\\]>\\s*$", "")));
        } catch (JacksonException broken) {
            // A page with a broken script states nothing in it; browsers pass it over as well.
        }
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
        } else if (node.isObject() && nodes.size() < MAX_NODES) {
            nodes.add(node);
            node.path("@graph").forEach(this::add);
            Stream.of("mainEntity", "mainEntityOfPage")
                    .map(node::path)
                    .filter(JsonNode::isObject)
                    .forEach(this::add);
        }
    }

    boolean isLiveBlog() {
        return nodes.stream().anyMatch(node -> isOf(node, "LiveBlogPosting"));
    }

    /** The text of the article, as far as it is given. */
    Optional<String> text() {
        return article().map(node -> node.path("articleBody").asText()).filter(text -> !text.isBlank());
    }

    private Optional<JsonNode> article() {
        return nodes.stream().filter(JsonLd::isArticle).findFirst();
    }

    private static boolean isArticle(JsonNode node) {
        return types(node)
                .anyMatch(type -> type.endsWith("Article") || type.equals("Report") || type.endsWith("BlogPosting"));
    }

    private static boolean isOf(JsonNode node, String type) {
        return types(node).anyMatch(type::equals);
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? elements(type) : Stream.of(type))
                .map(t -> t.asText().replaceFirst("^https?://schema\\.org/", ""));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    void addTo(Statements.Draft stated) {
        article().ifPresent(node -> {
            add(stated, node, Field.TITLE, "headline");
            add(stated, node, Field.TITLE, "name");
            add(stated, node, Field.AUTHOR, "author");
            add(stated, node, Field.AUTHOR, "creator");
            add(stated, node, Field.OUTLET, "sourceOrganization");
            add(stated, node, Field.OUTLET, "provider");
            add(stated, node, Field.CARRIER, "publisher");
            add(stated, node, Field.PUBLISHED, "datePublished");
            add(stated, node, Field.PUBLISHED, "dateCreated");
            add(stated, node, Field.UPDATED, "dateModified");
            add(stated, node, Field.URL, "url");
            add(stated, node, Field.URL, "mainEntityOfPage");
            add(stated, node, Field.LANGUAGE, "inLanguage");
            add(stated, node, Field.DATELINE, "dateline");
        });
    }

    private void add(Statements.Draft stated, JsonNode node, Field field, String key) {
        values(node.path(key)).forEach(value -> stated.add(field, value, "JSON-LD " + key));
    }

    /** A text, the name or address of a thing, the thing that an id names, or all of them in a list. */
    private Stream<String> values(JsonNode value) {
        if (value.isArray()) {
            return elements(value).limit(MAX_NODES).flatMap(this::values);
        }
        if (!value.isObject()) {
            return value.isTextual() ? Stream.of(value.asText()) : Stream.empty();
        }
        JsonNode thing = value.has("name") ? value : named(value).orElse(value);
        return Stream.of("name", "url", "@id")
                .map(thing::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .limit(1);
    }

    private Optional<JsonNode> named(JsonNode reference) {
        String id = reference.path("@id").asText();
        return nodes.stream()
                .filter(node ->
                        !id.isEmpty() && node.path("@id").asText().equals(id) && node.has("name") && !isArticle(node))
                .findFirst();
    }
}
