package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the libraries write to standard error where the operator wants to see all of it. */
@Timeout(120)
class LibraryLogTest {
    @Threat
    @Test
    void queriesAndControlCharactersAreNotLogged(@TempDir Path dir) throws Exception {
        Store.open(dir.resolve("d")).close();
        Path log = dir.resolve("log");
        Process serving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.rapporteur.cli.Main",
                        "serve",
                        "--verbose",
                        "--port",
                        "0",
                        "--data",
                        dir.resolve("d").toString())
                .redirectError(log.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            URI server = address(log);
            ask(server, "SELECT * { <urn:private> ?p ?o }");
            ask(server, "SELECT private \r\n12:00:00 INFO forged \u001b[31m \u009b31m");
            ask(server, "SELECT (<java:private.\u001bClass>(1) AS ?x) {}");
            ask(server, "SELECT (<http://jena.apache.org/ARQ/function#private\u202e>(1) AS ?x) {}");
            ask(server, "ASK { FILTER REGEX('a', '(private') }");
            ask(server, "ASK { ?s <http://jena.apache.org/text#query> 'private\\n AND (((' }");
        } finally {
            serving.destroy();
            serving.waitFor(30, TimeUnit.SECONDS);
        }
        String text = Files.readString(log);
        assertTrue(text.contains("INFO"), "the log is on");
        assertFalse(text.contains("private") || text.contains("forged"), text);
        assertFalse(text.chars().anyMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c)), text);
    }

    private static void ask(URI server, String query) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve("rapporteur/sparql"))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString(query, StandardCharsets.UTF_8))
                                .build(),
                        BodyHandlers.discarding());
    }

    private static URI address(Path log) throws IOException, InterruptedException {
        Pattern serving = Pattern.compile("on (http://localhost:\\d+/) until");
        while (true) {
            Matcher found = serving.matcher(Files.readString(log));
            if (found.find()) {
                return URI.create(found.group(1));
            }
            Thread.sleep(100);
        }
    }
}
