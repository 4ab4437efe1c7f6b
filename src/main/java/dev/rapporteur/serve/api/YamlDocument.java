package dev.rapporteur.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same as {@link JsonDocument}, for people to read. */
record YamlDocument(JsonNode json) implements Resource {
    static final String MEDIA_TYPE = "application/yaml";

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).build();

    @Override
    public Reply answer(Call call) throws ProblemException {
        call.choose(List.of(MEDIA_TYPE, "text/yaml"));
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        return Reply.of(200, MEDIA_TYPE, out -> out.write(bytes));
    }

    private String text() {
        try {
            return YAML.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
