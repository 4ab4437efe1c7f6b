package dev.rapporteur.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every entry of every rule file owes its reader. */
class RuleFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/rapporteur/extract");

    static Stream<Entry> entries() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".yml") && !f.equals("lexicon.yml"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(f -> read(f).stream().map(e -> new Entry(f, e)));
        }
    }

    private static List<Map<String, Object>> read(String file) {
        return RuleFile.read(file, new TypeReference<>() {});
    }

    /** One entry of one file. */
    record Entry(String file, Map<String, Object> fields) {
        String text(String field) {
            return String.valueOf(fields.getOrDefault(field, "")).strip();
        }

        List<?> list(String field) {
            return fields.getOrDefault(field, List.of()) instanceof List<?> list ? list : List.of();
        }

        @Override
        public String toString() {
            return file + ": " + text("id");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void saysWhoItIsAndWhy(Entry entry) {
        assertAll(
                () -> assertTrue(entry.text("id").matches("[a-z0-9]+(-[a-z0-9]+)*"), "id in words"),
                () -> assertTrue(entry.text("why").endsWith("."), "a reason, as a sentence"),
                () -> assertFalse(entry.list("matches").isEmpty(), "examples that match"),
                () -> assertFalse(entry.list("ignores").isEmpty(), "examples that do not match"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void hasTriggersAndNoneTwice(Entry entry) {
        List<String> wrong = new ArrayList<>();
        long triggers = 0;
        for (String field : entry.fields().keySet()) {
            boolean isList = entry.fields().get(field) instanceof List<?>;
            List<?> words = entry.list(field);
            if (isList && (words.isEmpty() || new HashSet<>(words).size() < words.size())) {
                wrong.add(field + " " + words);
            }
            triggers += isList && !field.equals("matches") && !field.equals("ignores") ? 1 : 0;
        }
        assertEquals(List.of(), wrong, "empty lists and repeated words");
        assertTrue(triggers > 0, "words that trigger it");
    }

    @Test
    void idsAreUnique() throws IOException {
        List<String> ids = entries().map(e -> e.text("id")).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }
}
