package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.SkipReason;
import dev.rapporteur.pipeline.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExitCodeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void areDistinct() {
        long numbers = Arrays.stream(ExitCode.values())
                .mapToInt(ExitCode::number)
                .distinct()
                .count();
        assertEquals(ExitCode.values().length, numbers);
    }

    @ParameterizedTest
    @EnumSource
    void isInTheHelp(ExitCode code) {
        String help = Ran.command("--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains(" " + code.number() + " " + code.meaning()), help);
    }

    @ParameterizedTest
    @EnumSource
    void isInTheReadme(ExitCode code) throws IOException {
        Assumptions.assumeTrue(Files.exists(README), "no README yet");
        String readme = Files.readString(README);
        String section = readme.substring(readme.indexOf("## Exit codes"));
        assertTrue(
                Pattern.compile("\\b" + code.number() + "\\b").matcher(section).find(),
                "README.md does not tell of exit code " + code.number());
    }

    @Test
    void everyReasonToSkipHasItsOwn() {
        List<ExitCode> codes = Arrays.stream(SkipReason.values())
                .map(reason -> {
                    Tally tally = new Tally();
                    tally.enter(new Skipped("a", reason, "a: why"));
                    return ExitCode.of(tally);
                })
                .distinct()
                .toList();
        assertEquals(SkipReason.values().length, codes.size());
        assertFalse(codes.contains(ExitCode.OK));
        assertFalse(codes.contains(ExitCode.SKIPPED));
    }

    @Test
    void severalReasonsShareOne() {
        Tally tally = new Tally();
        tally.enter(new Skipped("a", SkipReason.EMPTY, "a: why"));
        tally.enter(new Skipped("b", SkipReason.BINARY, "b: why"));
        assertEquals(ExitCode.SKIPPED, ExitCode.of(tally));
    }
}
