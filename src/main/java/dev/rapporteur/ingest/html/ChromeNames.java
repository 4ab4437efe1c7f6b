package dev.rapporteur.ingest.html;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of {@code chrome-names.yml}. */
final class ChromeNames {
    private static final String FILE = "chrome-names.yml";

    private final Map<String, String> reasons = new HashMap<>();

    private record Entry(String because, List<String> words) {}

    private ChromeNames(List<Entry> entries) {
        entries.forEach(entry -> entry.words().forEach(word -> reasons.put(word, entry.because())));
    }

    static ChromeNames load() {
        try (InputStream in = Objects.requireNonNull(ChromeNames.class.getResourceAsStream(FILE), FILE)) {
            return new ChromeNames(new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + ": " + broken.getMessage(), broken);
        }
    }

    /** Why an element with such a class or id is no reporting. */
    Optional<String> reason(String name) {
        String before = "";
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || !isInside(name, i)) {
                String word = word(name, start, i);
                String reason = reasons.getOrDefault(word, reasons.get(before + word));
                if (reason != null) {
                    return Optional.of(reason);
                }
                before = Character.isLetter(name.charAt(start)) ? word : before;
                start = i;
            }
        }
        return Optional.empty();
    }

    /** Whether the character goes on with the word before it: after "related" neither '-' nor 'S' does. */
    private static boolean isInside(String name, int i) {
        char c = name.charAt(i);
        char before = name.charAt(i - 1);
        return Character.isLowerCase(c) ? Character.isLetter(before) : isCapital(c) && isCapital(before);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }

    private static String word(String name, int start, int end) {
        return name.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
