package dev.rapporteur.evaluate;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one gold file. What is left out or null is empty; a lone value may stand for a list of one. */
final class GoldFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
            .enable(
                    DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** How the library names a place in a text that it does not show. */
    private static final Pattern PLACE = Pattern.compile("\\[Source: [^\\]]*?line: (\\d+), column: \\d+\\]");

    private GoldFile() {}

    static GoldArticle read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), GoldArticle.class);
        } catch (JsonProcessingException e) {
            throw broken(file, e);
        } catch (IOException e) {
            throw new BrokenGoldException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static BrokenGoldException broken(Path file, JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
        return new BrokenGoldException(file + ", line " + line + ": " + reason(e), e);
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            List<Reference> path = unknown.getPath();
            return "unknown field '" + unknown.getPropertyName() + "'" + where(path.subList(0, path.size() - 1))
                    + "; known are " + known;
        }
        if (e instanceof ValueInstantiationException illegal) {
            return illegalValue(illegal) + where(illegal.getPath());
        }
        if (e instanceof StreamReadException || e.getCause() instanceof StreamReadException) {
            return "not JSON: " + PLACE.matcher(e.getOriginalMessage()).replaceAll("line $1");
        }
        return e instanceof JsonMappingException mapping
                ? mapping.getOriginalMessage() + where(mapping.getPath())
                : e.getOriginalMessage();
    }

    private static String illegalValue(ValueInstantiationException e) {
        return Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElseGet(e::getOriginalMessage);
    }

    /** For example " in meetings 2". */
    private static String where(List<Reference> steps) {
        String path = steps.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" "));
        return path.isEmpty() ? "" : " in " + path;
    }
}
