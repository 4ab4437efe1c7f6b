package dev.rapporteur.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The rules in {@code chrome.yaml}, in their order. */
record ChromeRules(List<ChromeRule> rules) {
    private static final String FILE = "chrome.yaml";

    ChromeRules {
        rules = List.copyOf(rules);
    }

    private record Entry(
            String id, String because, String effect, String pattern, List<String> matches, List<String> ignores) {
        ChromeRule rule() {
            try {
                return new ChromeRule(
                        id,
                        because,
                        ChromeRule.Effect.valueOf(effect),
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                        ChromeRule.startsLine(pattern),
                        matches,
                        ignores);
            } catch (PatternSyntaxException broken) {
                throw new IllegalStateException(FILE + ": rule '" + id + "': " + broken.getDescription(), broken);
            }
        }
    }

    /** The rules of the project; a broken one stops the run. */
    static ChromeRules load() {
        try (InputStream in = Objects.requireNonNull(ChromeRules.class.getResourceAsStream(FILE), FILE)) {
            List<Entry> entries = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
            return new ChromeRules(entries.stream().map(Entry::rule).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + ": " + broken.getMessage(), broken);
        }
    }

    /** The first rule that is about the line. */
    Optional<ChromeRule> find(String line) {
        return rules.stream().filter(rule -> rule.isAbout(line)).findFirst();
    }
}
