package dev.rapporteur.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of times.yml, which tells what the families of rules read and leave alone. */
class TimesFileTest {
    private static final TimexResolver ENGLISH = TimexResolver.english();

    record Family(String id, String rules, String why, List<String> matches, List<String> ignores) {}

    static List<Family> families() {
        try (InputStream in = TimexResolver.class.getResourceAsStream("times.yml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> matches() {
        return families().stream().flatMap(family -> family.matches().stream());
    }

    static Stream<String> ignores() {
        return families().stream().flatMap(family -> family.ignores().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void isComplete(Family family) throws ClassNotFoundException {
        assertEquals(
                family.rules(),
                Class.forName(getClass().getPackageName() + "." + family.rules())
                        .getSimpleName());
        assertTrue(family.id().matches("[a-z-]+") && !family.why().isBlank());
        assertTrue(!family.matches().isEmpty() && !family.ignores().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matches")
    void reads(String example) {
        String[] sides = example.split(" ?=> ?", -1);
        String[] when = sides[0].split(" @ ", -1)[1].split(" ", -1);
        Optional<LocalDate> published =
                Optional.of(when[0]).filter(d -> !d.equals("-")).map(LocalDate::parse);
        assertEquals(sides[1], values(sides[0].split(" @ ", -1)[0], published, Tense.valueOf(when[1])));
    }

    @ParameterizedTest(name = "no time in: {0}")
    @MethodSource("ignores")
    void leavesAlone(String example) {
        assertEquals("", values(example, Optional.of(LocalDate.of(2025, 11, 20)), Tense.PAST));
    }

    private static String values(String words, Optional<LocalDate> published, Tense tense) {
        return ENGLISH.find(words, published, tense).stream()
                .map(TimesFileTest::value)
                .collect(Collectors.joining(" ~ "));
    }

    private static String value(Timex time) {
        return time.value()
                .map(v -> v.iso())
                .or(() -> time.side().map(side -> side.name().toLowerCase(Locale.ROOT)))
                .orElse("?");
    }
}
