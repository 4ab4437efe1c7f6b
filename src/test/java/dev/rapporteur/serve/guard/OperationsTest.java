package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the server sees of it: log, metrics, health, and how it stops. */
@Timeout(120)
class OperationsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Threat
    @Test
    void theAccessLogTellsNoQueryAndNoLieOfClients(@TempDir Path dir) throws Exception {
        Path log = dir.resolve("access.log");
        try (GuardedServer server = GuardedServer.start(dir, Limits.load().with("rows", 10), Optional.of(log))) {
            server.query("SELECT * { ?s ?p ?o FILTER(?s != <urn:private>) }");
            server.get("none/%0d%0aforged%1b%5b31m");
            server.raw("GET /x\u001b[31m HTTP/1.1\r\nHost: localhost\r\n\r\n");
            server.raw(
                    "GET /agent HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUser-Agent: a\u0085b\u009b31m\"}\u007f"
                            + "x".repeat(2000) + "\r\n\r\n");
        }
        String text = Files.readString(log);
        assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)), text);
        assertFalse(text.contains("private") || text.contains("SELECT"), text);
        List<String> lines = text.lines().toList();
        assertTrue(lines.size() >= 3, text);
        for (String line : lines) {
            JsonNode entry = JSON.readTree(line);
            assertTrue(entry.hasNonNull("time") && entry.hasNonNull("status") && entry.hasNonNull("ms"), line);
            assertTrue(line.length() < 4000, line);
        }
        JsonNode query = JSON.readTree(lines.get(0));
        assertEquals("POST", query.path("method").asText());
        assertEquals("/rapporteur/sparql", query.path("path").asText());
        assertEquals(200, query.path("status").asInt());
        assertEquals("rows", query.path("truncated").asText());
        assertEquals("127.0.0.1", query.path("client").asText());
        assertTrue(query.path("bytes").asInt() > 100, lines.get(0));
    }

    @Threat
    @Test
    void theAccessLogDoesNotFillTheDisk(@TempDir Path dir) throws Exception {
        Path log = dir.resolve("access.log");
        try (AccessLogFile file = AccessLogFile.open(log, 1000)) {
            for (int i = 0; i < 1000; i++) {
                file.accept("line " + i);
            }
        }
        assertTrue(Files.size(log) <= 1000);
        assertTrue(Files.readString(log).endsWith("line 999\n"));
        try (var files = Files.list(dir)) {
            assertEquals(2, files.count());
        }
    }

    @Threat
    @Test
    void metricsHaveNoSeriesOfClientsMaking(@TempDir Path dir) throws Exception {
        try (GuardedServer server = GuardedServer.start(dir, Limits.load().with("rows", 10))) {
            server.query("SELECT * { ?s ?p ?o }");
            for (int i = 0; i < 20; i++) {
                server.get("made-up-" + i);
                server.raw("MADEUP" + i + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            }
            String metrics = server.get("$/metrics").body();
            assertTrue(
                    metrics.contains(
                            "rapporteur_requests_seconds_count{application=\"fuseki\",method=\"POST\",part=\"rapporteur\",status=\"200\"} 1"),
                    metrics);
            assertTrue(metrics.contains("rapporteur_truncated_total{application=\"fuseki\",by=\"rows\"} 1"), metrics);
            assertTrue(metrics.contains("rapporteur_running{application=\"fuseki\"}"), metrics);
            assertTrue(metrics.contains("fuseki_requests"), metrics);
            assertFalse(metrics.contains("made-up") || metrics.contains("MADEUP"), metrics);
        }
    }

    @Test
    void healthIsAtItsUsualAddresses(@TempDir Path dir) throws Exception {
        try (GuardedServer server = GuardedServer.start(dir, Limits.load())) {
            assertEquals(200, server.get("$/ping").statusCode());
            HttpResponse<String> ready = server.get("$/ready");
            assertEquals(200, ready.statusCode());
            assertEquals("ready\n", ready.body());
        }
    }

    /** Of two running queries the short one gets its answer, and the long one is ended. */
    @Threat
    @Test
    void stoppingEndsWhatRunsInTime(@TempDir Path dir) throws Exception {
        Limits limits = Limits.load().with("stopSeconds", 2).with("querySeconds", 60);
        try (GuardedServer server = GuardedServer.start(dir, limits)) {
            CompletableFuture<HttpResponse<String>> running = server.sendLater(server.asking(GuardedServer.CARTESIAN));
            CompletableFuture<HttpResponse<String>> update = server.sendLater(GuardedServer.as(
                    GuardedServer.EDITOR,
                    server.form(
                            "rapporteur-admin/update",
                            "update",
                            "INSERT { GRAPH <urn:new> { ?a <urn:p> ?c } } WHERE"
                                    + " { ?a <urn:next> ?b . ?c <urn:next> ?d . ?e <urn:next> ?f }")));
            Thread.sleep(500);
            long start = System.nanoTime();
            server.stop();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(taken.compareTo(Duration.ofSeconds(8)) < 0, "stopping took " + taken);
            assertTrue(running.handle((answer, failure) -> failure != null || answer.statusCode() == 503)
                    .join());
            assertTrue(update.handle((answer, failure) -> failure != null || answer.statusCode() == 503)
                    .join());
            assertEquals(List.of(GuardedServer.GRAPH), server.store().graphs());
        }
    }
}
