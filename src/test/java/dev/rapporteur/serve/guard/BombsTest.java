package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short requests that would take hours, or all memory. Two seconds are given. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BombsTest {
    private static final int SECONDS = 2;
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final GuardedServer server;

    BombsTest(@TempDir Path dir) throws StoreLockedException, PortInUseException {
        server = GuardedServer.start(
                dir,
                Limits.load()
                        .with("querySeconds", SECONDS)
                        .with("updateSeconds", SECONDS)
                        .with("longMillis", 60_000));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String repeated(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(i -> text.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> slowQueries() {
        return Stream.of(
                Arguments.of("cartesian product", GuardedServer.CARTESIAN),
                Arguments.of("counted", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                Arguments.of("sorted", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"),
                Arguments.of("constructed", "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                Arguments.of(
                        "asked",
                        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(STR(?a)) < STRLEN(STR(?g)) - 100) }"),
                Arguments.of("described", "DESCRIBE ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(<urn:x> AS ?x) }"),
                Arguments.of(
                        "paths", "SELECT * { ?a (<urn:next>|!<urn:none>|^<urn:next>)* ?b . ?b (<urn:next>+)+ ?c }"),
                Arguments.of(
                        "backtracking",
                        "SELECT (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}c') AS ?x) {}"),
                Arguments.of(
                        "backtracking in a filter",
                        "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?s), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '(.*a){20}c') }"),
                Arguments.of(
                        "backtracking replacement",
                        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}c', 'b') AS ?x) {}"));
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @MethodSource("slowQueries")
    void slowQueriesEndInTime(String name, String query) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = server.query(query);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(
                answer.statusCode() == 503
                        || answer.headers().firstValue(Cut.HEADER).isPresent(),
                name + answer.body());
        assertTrue(taken.compareTo(GRACE) < 0, name + " took " + taken);
        assertEquals(200, server.query("ASK {}").statusCode(), "the server goes on");
    }

    static Stream<Arguments> growing() {
        return Stream.of(
                Arguments.of(
                        "doubled text",
                        "SELECT * { BIND('0123456789' AS ?x0) "
                                + repeated(40, "BIND(CONCAT(?x#, ?x#) AS ?y#) BIND(?y# AS ?z#) ")
                                        .replace("?z", "?w")
                                + " }"),
                Arguments.of(
                        "text in text",
                        "SELECT (REPLACE(REPLACE(REPLACE(REPLACE(REPLACE('aaaaaaaaaa',"
                                + "'a','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),'a','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),"
                                + "'a','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),'a','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),"
                                + "'a','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') AS ?x) {}"),
                Arguments.of(
                        "squared numbers",
                        "SELECT ?x40 { BIND(1000000007 AS ?x0) "
                                + IntStream.range(0, 40)
                                        .mapToObj(i -> "BIND(?x" + i + " * ?x" + i + " AS ?x" + (i + 1) + ") ")
                                        .collect(Collectors.joining())
                                + " }"),
                Arguments.of(
                        "doubled text, step by step",
                        "SELECT ?x40 { BIND('0123456789' AS ?x0) "
                                + IntStream.range(0, 40)
                                        .mapToObj(i -> "BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ") ")
                                        .collect(Collectors.joining())
                                + " }"));
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @MethodSource("growing")
    void textsAndNumbersDoNotGrowWithoutEnd(String name, String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.query(query);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().length() < 10_000, name + ": " + answer.body().length());
    }

    static Stream<Arguments> hardToRead() {
        return Stream.of(
                Arguments.of(
                        "nested brackets",
                        "SELECT (" + repeated(50_000, "(") + "1" + repeated(50_000, ")") + " AS ?x) {}"),
                Arguments.of("nested groups", "SELECT * " + repeated(50_000, "{") + repeated(50_000, "}")),
                Arguments.of("nested selects", repeated(5_000, "SELECT * { { ") + "?s ?p ?o" + repeated(5_000, " } }")),
                Arguments.of("nested not", "ASK { FILTER(" + repeated(100_000, "!") + "true) }"),
                Arguments.of("many patterns", "SELECT * { " + repeated(8_000, "?a# <urn:p> ?b# . ") + " }"),
                Arguments.of("many unions", "SELECT * { {}" + repeated(8_000, " UNION {?a ?b ?c}") + " }"),
                Arguments.of("many optionals", "SELECT * { " + repeated(8_000, "OPTIONAL {?a ?b ?c}") + " }"),
                Arguments.of("many filters", "ASK { ?s ?p ?o FILTER(" + repeated(10_000, "?s = ?o ||") + " true) }"),
                Arguments.of("many values", "SELECT * { VALUES ?x { " + repeated(50_000, "1 ") + " } }"),
                Arguments.of("many prefixes", repeated(5_000, "PREFIX a#: <urn:#> ") + "ASK {}"),
                Arguments.of("repeated path", "SELECT * { ?a <urn:next>{1000000000} ?b }"),
                Arguments.of(
                        "path of paths",
                        "SELECT * { ?a " + repeated(20_000, "(") + "<urn:n>" + repeated(20_000, ")*") + " ?b }"));
    }

    /** What takes long before a query runs is not covered by the time limit, but by the length of a query. */
    @Threat
    @ParameterizedTest(name = "{0}")
    @MethodSource("hardToRead")
    void longQueriesAreReadInTime(String name, String query) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = server.query(query).statusCode();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(
                status == 200 || status == 400 || status == 413 || status == 422 || status == 503,
                name + ": " + status);
        assertTrue(taken.compareTo(GRACE) < 0, name + " took " + taken);
        assertEquals(200, server.query("ASK {}").statusCode(), "the server goes on");
    }

    @Threat
    @Test
    void slowUpdatesEndInTimeAndChangeNothing() throws IOException, InterruptedException {
        String all = "?a <urn:next> ?b . ?c <urn:next> ?d . ?e <urn:next> ?f";
        for (String update : new String[] {
            "INSERT { GRAPH <urn:new> { ?a ?b ?c } } WHERE { " + all
                    + " FILTER(STRLEN(STR(?a)) < STRLEN(STR(?e)) - 100) }",
            "INSERT { GRAPH <urn:new> { ?a <urn:p> ?b } } WHERE { " + all + " }",
            "INSERT DATA { GRAPH <urn:new> { <urn:a> <urn:b> <urn:c> } } ;\nDELETE { ?a ?b ?c } WHERE { " + all + " }",
        }) {
            long start = System.nanoTime();
            HttpResponse<String> answer = server.update(update);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("takes longer than is allowed"), answer.body());
            assertTrue(taken.compareTo(GRACE) < 0, update + " took " + taken);
            assertTrue(server.store().graph("urn:new").isEmpty(), "the update left something");
        }
        assertEquals(
                200,
                server.update("INSERT DATA { GRAPH <urn:new> { <urn:a> <urn:b> <urn:c> } }")
                        .statusCode());
        assertTrue(server.store().graph("urn:new").isPresent(), "the next update is made");
        server.update("DROP GRAPH <urn:new>");
    }
}
