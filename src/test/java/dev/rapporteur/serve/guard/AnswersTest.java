package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long answers are cut, whole ones are not, and the client can tell which. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final int ROWS = 100;
    private static final int BYTES = 300_000;

    private final GuardedServer server;

    AnswersTest(@TempDir Path dir) throws StoreLockedException, PortInUseException {
        server = GuardedServer.start(dir, Limits.load().with("rows", ROWS).with("bytes", BYTES));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Optional<String> cut(HttpResponse<?> answer) {
        return answer.headers().firstValue(Cut.HEADER);
    }

    @Threat
    @ParameterizedTest(name = "{0} with LIMIT {1}: {2}")
    @CsvSource({
        "application/sparql-results+json, 99,  -",
        "application/sparql-results+json, 100, -",
        "application/sparql-results+json, 101, rows",
        "application/sparql-results+xml,  100, -",
        "application/sparql-results+xml,  101, rows",
        "text/csv,                        100, -",
        "text/csv,                        101, rows",
        "text/tab-separated-values,       100, -",
        "text/tab-separated-values,       101, rows",
    })
    void rowsAreCut(String format, int limit, String told) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query("SELECT ?s { ?s ?p ?o } LIMIT " + limit, format);
        assertEquals(200, answer.statusCode());
        assertEquals(told.equals("-") ? Optional.empty() : Optional.of(told), cut(answer));
        assertEquals(Math.min(limit, ROWS), count(answer.body(), "urn:thing:"));
        assertEquals(
                String.valueOf(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length),
                answer.headers().firstValue("Content-Length").orElse(""));
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
    })
    void bytesAreCut(String format) throws IOException, InterruptedException {
        String line = "x".repeat(10_000);
        HttpResponse<String> answer =
                server.query("SELECT ?s (CONCAT('" + line + "', STR(?s)) AS ?t) { ?s ?p ?o } LIMIT 99", format);
        assertEquals(200, answer.statusCode());
        assertEquals(Optional.of("bytes"), cut(answer));
        assertTrue(answer.body().length() >= BYTES, String.valueOf(answer.body().length()));
        assertTrue(
                answer.body().length() < 3 * BYTES, String.valueOf(answer.body().length()));
    }

    @Test
    void jsonTellsOfACut() throws IOException, InterruptedException {
        JsonNode cut = new ObjectMapper()
                .readTree(server.query("SELECT * { ?s ?p ?o }").body());
        assertEquals("rows", cut.path("rapporteur").path("truncated").asText());
        assertEquals(ROWS, cut.path("rapporteur").path("limit").asInt());
        assertEquals(ROWS, cut.path("results").path("bindings").size());
        JsonNode whole = new ObjectMapper()
                .readTree(server.query("SELECT * { ?s ?p ?o } LIMIT 3").body());
        assertFalse(whole.has("rapporteur"));
        assertFalse(new ObjectMapper()
                .readTree(server.query("ASK { ?s ?p ?o }").body())
                .has("rapporteur"));
    }

    @Threat
    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CONSTRUCT WHERE { ?s ?p ?o }                              | text/turtle           | rows
            CONSTRUCT WHERE { ?s ?p ?o }                              | application/n-triples | rows
            CONSTRUCT { ?s <http://e.example/n> ?o } { ?s ?p ?o }      | application/rdf+xml   | rows
            CONSTRUCT WHERE { ?s ?p ?o }                              | application/ld+json   | rows
            CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 10        | text/turtle           | -
            DESCRIBE ?s { ?s <urn:next> ?o }                          | text/turtle           | rows
            DESCRIBE <urn:thing:1>                                    | text/turtle           | -
            """)
    void graphsAreCut(String query, String format, String told) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query(query, format);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(told.equals("-") ? Optional.empty() : Optional.of(told), cut(answer));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(format))
                .parse(graph);
        assertTrue(graph.size() <= ROWS && !graph.isEmpty(), String.valueOf(graph.size()));
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "rapporteur?graph=urn:x-arq:UnionGraph",
        "rapporteur/get?graph=http://localhost:3030/article/first",
        "rapporteur"
    })
    void wholeGraphsAreCut(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                server.send(server.request(path).header("Accept", "application/n-triples, application/n-quads"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(Optional.of("rows"), cut(answer));
        assertEquals(ROWS, answer.body().lines().count());
    }

    /** Who reads a dataset in order to write to it must see all of it. */
    @Test
    void theAdministratorsAnswersAreWhole() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.send(GuardedServer.as(
                        GuardedServer.EDITOR,
                        server.form("rapporteur-admin/sparql", "query", "SELECT ?s { ?s <urn:next> ?o }"))
                .header("Accept", "text/csv"));
        assertEquals(Optional.empty(), cut(answer));
        assertEquals(GuardedServer.THINGS + 1, answer.body().lines().count());
    }

    @Threat
    @Test
    void oneEnormousRowIsRefused() throws IOException, InterruptedException {
        String line = "x".repeat(40_000);
        String twice = "CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a)";
        HttpResponse<String> answer = server.query(
                "SELECT ?b ?c ?d ?e ?f { BIND('" + line + "' AS ?a) BIND(" + twice + " AS ?b) BIND(" + twice
                        + " AS ?c) BIND(" + twice + " AS ?d) BIND(" + twice + " AS ?e) BIND(" + twice + " AS ?f) }");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("has more than"), answer.body());
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rapporteur/sparql?query=%3Cscript%3Ealert(1)%3C/script%3E
            rapporteur/sparql?query=ASK%20%7B%20%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82%20%7D
            rapporteur/sparql?query=ASK%7B%0D%0A%1B%5B31m%00%C2%85%E2%80%AE
            rapporteur/sparql?query=ASK%7B%7D&output=%3Cscript%3E
            rapporteur?graph=%3Cscript%3Ealert(1)%3C/script%3E
            %3Cscript%3E;x
            """)
    void errorsAreShortAndPlain(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, String.valueOf(answer.statusCode()));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("text/plain"), type);
        assertTrue(answer.body().length() < 600, answer.body());
        assertFalse(answer.body().strip().chars().anyMatch(Character::isISOControl), answer.body());
        assertFalse(answer.body().contains("jetty") || answer.body().contains("\tat "), answer.body());
    }

    @Test
    void aPageOfWhatIsMissingRunsNoScript() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get("no/such/%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals(404, answer.statusCode());
        assertFalse(answer.body().contains("<script>alert"), answer.body());
    }

    private static long count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1L;
    }
}
