package dev.rapporteur.serve.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks JSON against a schema, as far as the document uses schemas. */
record Conformance(Schema<?> schema) {

    void check(String where, JsonNode json) {
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> new Conformance(part).check(where, json));
            return;
        }
        assertTrue(isOfType(json), where + " is no " + schema.getType() + ": " + json);
        if (schema.getEnum() != null) {
            assertTrue(schema.getEnum().contains(json.asText()), where + ": " + json);
        }
        for (String required : Optional.ofNullable(schema.getRequired()).orElse(List.of())) {
            assertTrue(json.has(required), where + " has no " + required);
        }
        properties().forEach((name, part) -> Optional.ofNullable(json.get(name))
                .ifPresent(value -> new Conformance(part).check(where + "/" + name, value)));
        if (schema.getItems() != null) {
            json.forEach(item -> new Conformance(schema.getItems()).check(where + "/*", item));
        }
    }

    @SuppressWarnings("rawtypes")
    private Map<String, Schema> properties() {
        return Optional.ofNullable(schema.getProperties()).orElse(Map.of());
    }

    private boolean isOfType(JsonNode json) {
        return switch (schema.getType()) {
            case "object" -> json.isObject();
            case "array" -> json.isArray();
            case "string" -> json.isTextual();
            case "integer" -> json.isIntegralNumber();
            case "boolean" -> json.isBoolean();
            default -> throw new IllegalStateException("Unknown type " + schema.getType());
        };
    }
}
