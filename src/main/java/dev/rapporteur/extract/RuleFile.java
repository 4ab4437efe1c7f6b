package dev.rapporteur.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a file of rules that lies beside this class. A broken file stops the run before the first article. */
final class RuleFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .configure(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, false);

    private RuleFile() {}

    static <T> List<T> read(String name, TypeReference<List<T>> type) {
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

    /** A list that the file may leave out. */
    static <T> List<T> orEmpty(@org.jspecify.annotations.Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
