package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    @Test
    void brokenConfigurationSaysWhereAndWhatToDo() {
        Failure failure = assertThrows(
                Failure.class,
                () -> Configuration.read("ontology/shapes.ttl", () -> {
                    throw new IllegalStateException("line 7: no dot\nat the end");
                }));
        assertEquals(ExitCode.BROKEN_CONFIGURATION, failure.code());
        assertEquals("ontology/shapes.ttl is broken: line 7: no dot; repair it and build again", failure.line());
    }

    @Test
    void unexpectedErrorsAreOneLine() {
        Failure failure = Failures.of(new IllegalStateException("first\nsecond"), new Settings());
        assertEquals(ExitCode.FAILED, failure.code());
        assertEquals("unexpected IllegalStateException: first; --verbose shows where", failure.line());
    }

    @Test
    void tooLittleMemorySaysHowToGiveMore() {
        Failure failure = Failures.of(new OutOfMemoryError("Java heap space"), new Settings());
        assertTrue(failure.line().contains("RAPPORTEUR_HEAP"), failure.line());
    }

    @Test
    void failuresStayAsTheyAre() {
        Failure failure = new Failure(ExitCode.USAGE, "no input");
        assertEquals(failure, Failures.of(failure, new Settings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Relais brisé (pipe)", "Datenübergabe unterbrochen (broken pipe)"})
    void closedPipesEndQuietly(String message) {
        ResultStream out = new ResultStream(failing(message));
        assertThrows(ClosedOutputException.class, () -> out.write('x'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Input/output error"})
    void otherTroubleWithTheOutputIsTold(String message) {
        ResultStream out = new ResultStream(failing(message));
        Failure failure = assertThrows(Failure.class, () -> out.write('x'));
        assertEquals("cannot write the results: " + message, failure.line());
    }

    @Test
    void resultsPassThrough() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultStream out = new ResultStream(bytes);
        out.write('x');
        out.write(new byte[] {'a', 'b', 'c'}, 1, 2);
        out.flush();
        assertEquals("xbc", bytes.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
