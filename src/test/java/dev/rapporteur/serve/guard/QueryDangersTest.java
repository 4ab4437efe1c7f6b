package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query or an update may not do. $FILE is a file of this machine, $URL a page of another server. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryDangersTest {
    private final AtomicInteger visits = new AtomicInteger();
    private final HttpServer other;
    private final Path file;
    private final GuardedServer server;

    QueryDangersTest(@TempDir Path dir) throws IOException, StoreLockedException, PortInUseException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        file = Files.writeString(dir.resolve("secret.ttl"), "<urn:secret> <urn:is> <urn:out> .");
        server = GuardedServer.start(dir, Limits.load());
    }

    @AfterAll
    void stop() {
        server.close();
        other.stop(0);
    }

    private String filled(String text) {
        return text.replace("$FILE", file.toUri().toString())
                .replace("$URL", "http://127.0.0.1:" + other.getAddress().getPort() + "/x");
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SELECT * { SERVICE <$URL> { ?s ?p ?o } }                    | 422
            SELECT * { SERVICE <$FILE> { ?s ?p ?o } }                   | 422
            SELECT * { SERVICE SILENT <$URL> { ?s ?p ?o } }             | 422
            SELECT * { { SELECT * { SERVICE <$URL> { ?s ?p ?o } } } }   | 422
            SELECT * { FILTER EXISTS { SERVICE <$URL> { ?s ?p ?o } } }  | 422
            SELECT * { VALUES ?u { <$URL> } SERVICE ?u { ?s ?p ?o } }   | 422
            """)
    void queriesCallNoOtherServer(String query, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query(filled(query));
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(0, visits.get());
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SELECT * FROM <$FILE> { ?s ?p ?o }
            SELECT * FROM <$URL> { ?s ?p ?o }
            SELECT * FROM NAMED <$FILE> { GRAPH ?g { ?s ?p ?o } }
            SELECT * FROM NAMED <$URL> { GRAPH ?g { ?s ?p ?o } }
            SELECT * { GRAPH <$FILE> { ?s ?p ?o } }
            """)
    void fromMeansGraphsOfTheDatasetOnly(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query(filled(query), "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), "a header and no row");
        HttpResponse<String> parameter = server.get("rapporteur/sparql?query=ASK%7B%3Fs+%3Fp+%3Fo%7D&default-graph-uri="
                + java.net.URLEncoder.encode(filled("$FILE"), java.nio.charset.StandardCharsets.UTF_8));
        assertFalse(parameter.body().contains("true"), parameter.body());
        assertEquals(0, visits.get());
    }

    @Threat
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # functions that are classes of this program, or scripts
            <java:java.lang.Runtime>(1)                                     | 422
            <java:dev.rapporteur.cli.Main>()                                | 422
            <java:org.apache.jena.sparql.function.library.wait>(100000)     | 422
            <http://jena.apache.org/ARQ/function#wait>(100000)              | 422
            <http://jena.apache.org/ARQ/function#eval>(1)                   | 422
            <http://jena.apache.org/ARQ/function#print>('x')                | 422
            <http://jena.apache.org/ARQ/function#context>('x')              | 422
            <http://jena.apache.org/ARQ/function#SystemVar>('x')            | 422
            <http://jena.apache.org/ARQ/function#version>()                 | 422
            <http://jena.hpl.hp.com/ARQ/function#now>()                     | 422
            <js:f>(1)                                                       | 422
            <python:f>(1)                                                   | 422
            <http://www.w3.org/2005/xpath-functions#apply>(<js:f>, 1)       | 422
            <urn:unknown>(1)                                                | 422
            CALL(<js:f>, 1)                                                 | 400
            COUNT(<java:java.lang.Runtime>(1))                              | 422
            # functions of the standard
            <http://www.w3.org/2005/xpath-functions#upper-case>('x')        | 200
            <http://www.w3.org/2001/XMLSchema#integer>('1')                 | 200
            <http://www.w3.org/2005/xpath-functions/math#sqrt>(4)           | 200
            <http://jena.apache.org/ARQ/function#localname>(<urn:x>)        | 200
            REGEX('abc', 'B', 'i')                                          | 200
            REPLACE('abc'@en, 'b', 'x')                                     | 200
            CONCAT('a', 'b')                                                | 200
            2 * 3.5                                                         | 200
            """)
    void onlyHarmlessFunctionsAreCalled(String call, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query("SELECT (" + call + " AS ?x) {}");
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(status == 200, answer.body().contains("\"value\""), answer.body());
        HttpResponse<String> hidden =
                server.query("SELECT * { { SELECT ?s { ?s ?p ?o FILTER NOT EXISTS { FILTER(" + call + " = 1) } } } }");
        assertTrue(status == 200 || call.startsWith("COUNT") || hidden.statusCode() == status, hidden.body());
    }

    @Threat
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ?x <java:org.apache.jena.sparql.pfunction.library.str> ?y        | 422
            ?x <java:dev.rapporteur.cli.Main> ?y                              | 422
            ?x <http://jena.apache.org/ARQ/property#container> ?y            | 422
            ?x <http://jena.hpl.hp.com/ARQ/property#str> ?y                  | 422
            ('a' 'b') <http://jena.apache.org/ARQ/property#concat> ?y        | 422
            FILTER EXISTS { ?x <java:a.B> ?y }                               | 422
            ?x <http://jena.apache.org/text#query> 'thing'                   | 200
            ?x <urn:next> ?y                                                 | 200
            """)
    void onlyTheTextIndexIsAskedByPredicates(String pattern, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query("SELECT * { " + pattern + " }");
        assertEquals(status, answer.statusCode(), answer.body());
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LOAD <$FILE>
            LOAD <$FILE> INTO GRAPH <urn:loaded>
            LOAD <$URL> INTO GRAPH <urn:loaded>
            LOAD SILENT <$FILE> INTO GRAPH <urn:loaded>
            INSERT { GRAPH <urn:loaded> { ?s ?p ?o } } WHERE { SERVICE <$URL> { ?s ?p ?o } }
            INSERT { GRAPH <urn:loaded> { ?s ?p ?o } } USING <$FILE> WHERE { ?s ?p ?o }
            INSERT { GRAPH <urn:loaded> { <urn:a> <urn:b> ?x } } WHERE { BIND(<java:java.lang.Runtime>() AS ?x) }
            """)
    void updatesReadNothingButTheDataset(String update) throws IOException, InterruptedException {
        server.update(filled(update));
        assertFalse(server.store().graph("urn:loaded").isPresent(), "something was loaded");
        assertEquals(0, visits.get());
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "application/ld+json, '{\"@context\": \"$URL\", \"@id\": \"urn:a\", \"b\": \"c\"}'",
        "application/ld+json, '{\"@context\": \"$FILE\", \"@id\": \"urn:a\", \"b\": \"c\"}'",
        "application/ld+json, '{\"@context\": {\"@import\": \"$URL\"}, \"@id\": \"urn:a\", \"b\": \"c\"}'",
        "application/rdf+xml, '<!DOCTYPE r [<!ENTITY e SYSTEM \"$FILE\">]><r>&e;</r>'",
        "application/rdf+xml, '<!DOCTYPE r SYSTEM \"$URL\"><r/>'",
    })
    void dataFetchesNothing(String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.send(
                GuardedServer.as(GuardedServer.EDITOR, server.request("rapporteur-admin/data?graph=urn:loaded"))
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofString(filled(body))));
        assertTrue(
                answer.statusCode() >= 400 || server.store().graph("urn:loaded").isEmpty(), answer.body());
        assertEquals(0, visits.get());
        assertFalse(answer.body().contains("urn:secret"), answer.body());
    }

    @Threat
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "timeout=100000, 200",
        "arq:queryTimeout=100000, 200",
        "set=arq:httpServiceAllowed%3Dtrue, 200",
        "output=json, 200",
        "callback=alert, 400",
        "stylesheet=/x.xsl, 400",
        "force-accept=text/html, 400",
    })
    void parametersChangeNoSetting(String parameter, int status) throws IOException, InterruptedException {
        assertEquals(
                status,
                server.get("rapporteur/sparql?query=ASK%7B%7D&" + parameter).statusCode());
        String service = "rapporteur/sparql?query=ASK%7BSERVICE%3Curn:x%3E%7B%7D%7D&" + parameter;
        assertTrue(server.get(service).statusCode() >= 400);
    }
}
