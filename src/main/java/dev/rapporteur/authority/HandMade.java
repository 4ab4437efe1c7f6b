package dev.rapporteur.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The project's own files beside this class, for what the public facts do not tell. */
final class HandMade {
    private static final YAMLMapper YAML = new YAMLMapper();

    private HandMade() {}

    /** Content of a YAML file. */
    static JsonNode read(String file) {
        try (InputStream in = HandMade.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException("resource " + file + " is missing beside " + HandMade.class);
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the project's own " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The strings of a list; empty where there is none. */
    static List<String> strings(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    /** The string, where there is one. */
    static Optional<String> find(JsonNode string) {
        return string.isTextual() ? Optional.of(string.asText()) : Optional.empty();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Stream<Map.Entry<String, JsonNode>> entries(JsonNode object) {
        return object.properties().stream();
    }
}
