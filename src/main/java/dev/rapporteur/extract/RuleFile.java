package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads a file of rules that lies beside this class. A broken file stops the run before the first article.
 *
 * <p>Lists and words that an entry leaves out are empty, and names of constants may stand in lower case.
 */
final class RuleFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, text -> text.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RuleFile() {}

    /** The rules of a file, each with a name, a reason and examples. */
    static <T extends Rule> List<T> rules(String name, Class<T> type) {
        List<T> rules = read(name, YAML.getTypeFactory().constructCollectionType(List.class, type));
        rules.forEach(rule -> check(name, rule));
        return rules;
    }

    private static void check(String name, Rule rule) {
        if (rule.id().isBlank()
                || rule.why().isBlank()
                || rule.matches().isEmpty()
                || rule.ignores().isEmpty()) {
            throw new IllegalStateException("rule file " + name + ": rule '" + rule.id()
                    + "' needs an id, a reason, examples that match and examples that do not; mend the rule");
        }
    }

    static <T> List<T> read(String name, TypeReference<List<T>> type) {
        return read(name, YAML.getTypeFactory().constructType(type));
    }

    private static <T> List<T> read(String name, JavaType type) {
        try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "rule file " + name + " is not on the class path; build the project anew");
            }
            return YAML.readValue(in, type);
        } catch (MismatchedInputException e) {
            throw new IllegalStateException(
                    "rule file " + name + ": " + e.getOriginalMessage() + " at line "
                            + e.getLocation().getLineNr() + "; mend the rule",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("rule file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
