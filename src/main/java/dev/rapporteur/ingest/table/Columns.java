package dev.rapporteur.ingest.table;

import dev.rapporteur.ingest.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of a table, or members of a JSON object, tell what of an article.
 *
 * @param chosen columns that a user named, by what they tell
 */
public record Columns(Map<String, String> chosen) {
    static final String TEXT = "text";
    static final String ID = "id";

    /** The columns that hold the text where none is named, the fullest first. */
    private static final List<String> TEXTS = List.of(
            "text",
            "body",
            "articlebody",
            "content",
            "fulltext",
            "maintext",
            "bodytext",
            "contenttext",
            "plaintext",
            "articletext",
            "bodyhtml",
            "contenthtml",
            "html",
            "story",
            "article",
            "document",
            "description",
            "summary");

    private static final List<String> IDS = List.of("id", "guid", "uuid", "articleid", "docid", "uri");

    /** No column is named: those that tell by their own names are taken. */
    public static final Columns USUAL = new Columns(Map.of());

    public Columns {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Reads a mapping such as "title=headline,published=date,text=story".
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Columns parse(String mapping) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String part : mapping.split(",", -1)) {
            int equals = part.indexOf('=');
            String target = part.substring(0, Math.max(0, equals)).strip();
            String column = part.substring(equals + 1).strip();
            if (!targets().contains(target) || column.isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + part + "' is no FIELD=COLUMN, where FIELD is one of " + String.join(", ", targets()));
            }
            if (chosen.putIfAbsent(target, column) != null) {
                throw new IllegalArgumentException("'" + target + "' is told twice");
            }
        }
        return new Columns(chosen);
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>(List.of(TEXT, ID));
        Arrays.stream(Field.values()).map(Field::toString).forEach(targets::add);
        return targets;
    }

    /** The keys under which a field may be found, in the form of {@link Field#key}. */
    List<String> keys(Field field) {
        return named(field.toString()).orElse(field.keys());
    }

    List<String> texts() {
        return named(TEXT).orElse(TEXTS);
    }

    List<String> ids() {
        return named(ID).orElse(IDS);
    }

    private Optional<List<String>> named(String target) {
        return Optional.ofNullable(chosen.get(target)).map(Columns::key).map(List::of);
    }

    /** The form in which names of columns are compared. */
    static String key(String column) {
        return Field.key(column);
    }

    /** Whether a table with these columns may hold articles. */
    boolean findText(Set<String> columns) {
        Set<String> keys = columns.stream().map(Columns::key).collect(Collectors.toSet());
        return texts().stream().anyMatch(keys::contains);
    }
}
