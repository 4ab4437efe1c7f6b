package dev.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code rapporteur}, called through a link from another folder. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("rapporteur").toAbsolutePath();

    private final Path temporary;

    LauncherTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            openjdk version "11.0.2" 2019-01-15      | is Java 11; Java 17 or later is needed: set JAVA_HOME or the PATH
            java version "1.8.0_381"                 | is Java 8; Java 17 or later is needed: set JAVA_HOME or the PATH
            something else                           | is Java of unknown version; Java 17 or later is needed: set JAVA_HOME or the PATH
            """)
    void oldJava(String version, String complaint) throws Exception {
        fakeJava("echo '" + version + "' >&2");
        assertEquals("rapporteur: '" + java() + "' " + complaint + "\n", run());
    }

    @Test
    void noJava() throws Exception {
        assertEquals(
                "rapporteur: no Java at '" + java()
                        + "'; install a JDK 17 or later and set JAVA_HOME, or put it on the PATH\n",
                run());
    }

    private Path java() {
        return temporary.resolve("bin").resolve("java");
    }

    private void fakeJava(String body) throws IOException {
        Files.createDirectories(java().getParent());
        Files.writeString(java(), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(java(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), SCRIPT);
        ProcessBuilder builder = new ProcessBuilder(link.toString(), "--help").directory(temporary.toFile());
        builder.environment().put("JAVA_HOME", temporary.toString());
        Process process = builder.start();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(ExitCode.FAILED.number(), process.exitValue());
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
