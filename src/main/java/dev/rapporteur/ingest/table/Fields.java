package dev.rapporteur.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object or the columns of a row, by their names in the form of {@link Columns#key}. */
record Fields(Map<String, Field> byKey) {
    /** A member, and its name as it is written. */
    record Field(String name, List<String> texts) {
        Field {
            texts = List.copyOf(texts);
        }
    }

    /** All members with a text, those of objects in it as "source.name". */
    static Fields of(JsonNode record) {
        Map<String, Field> fields = new HashMap<>();
        record.properties().forEach(member -> {
            put(fields, member.getKey(), member.getValue());
            if (member.getValue().isObject()) {
                member.getValue()
                        .properties()
                        .forEach(inner -> put(fields, member.getKey() + "." + inner.getKey(), inner.getValue()));
            }
        });
        return new Fields(fields);
    }

    private static void put(Map<String, Field> fields, String name, JsonNode value) {
        List<String> texts = texts(value);
        if (!texts.isEmpty()) {
            fields.putIfAbsent(Columns.key(name), new Field(name, texts));
        }
    }

    /** The texts of a value: of a list all, of an object its name. */
    static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        collect(value, texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
            texts.add(node.asText());
        } else if (node.has("name")) {
            collect(node.get("name"), texts);
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, texts));
        }
    }

    /** The first of the keys that has any text. */
    Optional<Field> first(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .findFirst();
    }
}
