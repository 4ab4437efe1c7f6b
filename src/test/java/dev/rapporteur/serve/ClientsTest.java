package dev.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapporteur.fixture.NewsroomServer;
import dev.rapporteur.fixture.Python;
import dev.rapporteur.rdf.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdfconnection.RDFConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that others have written, as they are, against the public service; skipped where they are absent. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/dev/rapporteur/serve");
    private static final String DEFAULT = "http://localhost:3030/";
    private static final String MET =
            "PREFIX rap: <https://w3id.org/rapporteur#> CONSTRUCT { ?a rap:met ?b } WHERE { ?a rap:met ?b }";

    private final Path temporary;
    private final NewsroomServer server;

    ClientsTest(@TempDir Path temporary) throws Exception {
        this.temporary = temporary;
        server = NewsroomServer.start(temporary);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void sparqlWrapper() throws IOException, InterruptedException {
        String printed = Python.with(temporary, "SPARQLWrapper", "rdflib")
                .run(SCRIPTS, Map.of(), "sparqlwrapper.py", server.sparql());
        String each =
                """
                GET JSON ['Amara Okafor', 'Bruno Brandt']
                GET CSV ['name', 'Amara', 'Okafor', 'Bruno', 'Brandt']
                GET TSV ['?name', '"Amara', 'Okafor"', '"Bruno', 'Brandt"']
                GET XML ['Amara Okafor', 'Bruno Brandt']
                GET ASK True
                GET XML 2
                GET RDF/XML 2
                GET Turtle 2
                GET N3 2
                """;
        assertEquals(each + each.replace("GET", "POST"), printed);
    }

    @Test
    void rdflibSparqlStore() throws IOException, InterruptedException {
        String printed = Python.with(temporary, "rdflib", "SPARQLWrapper")
                .run(SCRIPTS, Map.of(), "sparqlstore.py", server.sparql());
        String each =
                """
                GET pattern ['Amara Okafor', 'Bruno Brandt']
                GET contains True False
                GET query ['2031-03-04']
                """;
        assertEquals(each + each.replace("GET", "POST"), printed);
    }

    @Test
    void jenaRdfConnection() {
        try (RDFConnection connection = RDFConnection.connect(server.uri() + "rapporteur")) {
            List<String> names = new ArrayList<>();
            connection.querySelect(
                    "PREFIX rap: <https://w3id.org/rapporteur#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                            + " SELECT ?name { ?person rap:met ?other ; rdfs:label ?name } ORDER BY ?name",
                    row -> names.add(row.getLiteral("name").getString()));
            assertEquals(List.of("Amara Okafor", "Bruno Brandt"), names);
            assertTrue(connection.queryAsk("ASK { ?s ?p ?o }"));
            assertEquals(2, connection.queryConstruct(MET).size());
            Model article = connection.fetch(Iris.DEFAULT.base() + "article/herald-1");
            assertFalse(article.isEmpty());
        }
    }

    @ParameterizedTest(name = "curl {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # options                                                                             | begins with
            -G --data-urlencode 'query=ASK {}'                                                    | {
            -G --data-urlencode 'query=ASK {}' -H 'Accept: application/sparql-results+xml'        | <?xml
            --data-urlencode 'query=SELECT ?s { ?s ?p ?o } LIMIT 1' -H 'Accept: text/csv'         | s
            --data-urlencode 'query=SELECT ?s { ?s ?p ?o } LIMIT 1' -H 'Accept: text/tab-separated-values' | ?s
            -H 'Content-Type: application/sparql-query' --data 'ASK {}'                           | {
            --compressed -G --data-urlencode 'query=SELECT ?s { ?s ?p ?o } LIMIT 1'               | {
            -X OPTIONS -i                                                                         | HTTP/1.1 20
            """)
    void curl(String options, String beginning) throws IOException, InterruptedException {
        String printed = shell("curl -sf " + options + " " + server.sparql());
        assertTrue(printed.startsWith(beginning), printed);
    }

    static Stream<String> curlCalls() throws IOException {
        return blocks("sh").flatMap(String::lines).filter(line -> line.startsWith("curl ") && line.contains(DEFAULT));
    }

    /** What the README tells to type. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("curlCalls")
    void callsOfTheReadme(String call) throws IOException, InterruptedException {
        String printed = shell(here(call).replaceFirst("^curl ", "curl -f "));
        assertTrue(printed.length() > 2, printed);
    }

    static Stream<String> pythonBlocks() throws IOException {
        return blocks("python");
    }

    @ParameterizedTest
    @MethodSource("pythonBlocks")
    void pythonOfTheReadme(String block) throws IOException, InterruptedException {
        String[] modules = Pattern.compile("(?m)^(?:from|import) (\\w+)")
                .matcher(block)
                .results()
                .map(found -> found.group(1))
                .flatMap(module ->
                        module.equals("rapporteur") ? Stream.of("SPARQLWrapper", "pandas") : Stream.of(module))
                .toArray(String[]::new);
        String printed = Python.with(temporary, modules)
                .run(Path.of("notebooks"), Map.of("RAPPORTEUR_URL", server.uri().toString()), "-c", here(block));
        assertTrue(printed.contains("Okafor"), printed);
    }

    private String shell(String call) throws IOException, InterruptedException {
        assumeTrue(Python.isThere("curl", "--version"), "there is no curl");
        return Python.run(List.of("bash", "-c", call), temporary, Map.of(), temporary);
    }

    private String here(String text) {
        return text.replace(DEFAULT, server.uri().toString());
    }

    private static Stream<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1));
    }
}
