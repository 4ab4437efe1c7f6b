package dev.rapporteur.serve.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapporteur.fixture.NewsroomServer;
import dev.rapporteur.query.BadParameterException;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.query.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NewsroomServer server;

    ApiTest(@TempDir Path dir) throws Exception {
        server = NewsroomServer.start(dir);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0} as {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # path                                    | accept                                        | status | content type
            api                                       | -                                             | 200 | application/json
            api/                                      | */*                                           | 200 | application/json
            api/queries                               | -                                             | 200 | application/json
            api/queries/                              | application/json                              | 200 | application/json
            api/queries                               | text/csv                                      | 406 | application/problem+json
            api/openapi.json                          | -                                             | 200 | application/json
            api/openapi.yaml                          | -                                             | 200 | application/yaml
            api/openapi.yaml                          | application/json                              | 406 | application/problem+json
            api/queries/timeline                      | -                                             | 200 | application/sparql-results+json
            api/queries/timeline                      | */*                                           | 200 | application/sparql-results+json
            api/queries/timeline                      | application/json                              | 200 | application/json
            api/queries/timeline                      | application/sparql-results+json               | 200 | application/sparql-results+json
            api/queries/timeline                      | text/html,application/xml;q=0.9,*/*;q=0.8     | 200 | application/sparql-results+json
            api/queries/timeline                      | text/csv                                      | 200 | text/csv;charset=utf-8
            api/queries/timeline                      | text/csv;q=0.3,text/tab-separated-values;q=0.5 | 200 | text/tab-separated-values;charset=utf-8
            api/queries/timeline                      | text/turtle                                   | 200 | text/turtle;charset=utf-8
            api/queries/timeline                      | text/plain                                    | 200 | text/plain;charset=utf-8
            api/queries/timeline                      | text/html                                     | 406 | application/problem+json
            api/queries/timeline                      | application/pdf, image/*                      | 406 | application/problem+json
            # what the address says outweighs the header
            api/queries/timeline?format=csv           | application/json                              | 200 | text/csv;charset=utf-8
            api/queries/timeline?format=tsv           | text/html                                     | 200 | text/tab-separated-values;charset=utf-8
            api/queries/timeline?format=json          | -                                             | 200 | application/sparql-results+json
            api/queries/timeline?since=2031-03-01     | -                                             | 200 | application/sparql-results+json
            # what is not there
            api/queries/time                          | -                                             | 404 | application/problem+json
            api/queries/timeline.rq                   | -                                             | 404 | application/problem+json
            api/queries/timeline/x                    | -                                             | 404 | application/problem+json
            api/query                                 | -                                             | 404 | application/problem+json
            api/queries/who-met-whom?state=%FF        | -                                             | 400 | application/problem+json
            """)
    void answers(String path, String accept, int status, String contentType) throws Exception {
        HttpResponse<String> answer = server.get(path, accept == null ? Map.of() : Map.of("Accept", accept));
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                contentType,
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT));
        assertEquals(List.of("Accept"), answer.headers().allValues("Vary"));
        if (status != 200) {
            JsonNode problem = JSON.readTree(answer.body());
            assertEquals(status, problem.path("status").asInt(), answer.body());
            assertTrue(isDescribed(problem.path("type").asText()), answer.body());
        }
    }

    /** The type of a problem is the address of its description. */
    private boolean isDescribed(String type) throws Exception {
        String[] parts = type.split("#", 2);
        JsonNode document =
                JSON.readTree(server.get(parts[0].substring(1), Map.of()).body());
        return document.at(parts[1]).has("description");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # call                                    | parameter | value     | expected
            timeline?sinse=2031-03-01                 | sinse     | 2031-03-01 | one of the parameters since, before
            sources?x=                                | x         | ''        | one of the parameters outlet
            timeline?since=yesterday                  | since     | yesterday | a day such as 2025-11-19
            timeline?since=2031-02-30                 | since     | 2031-02-30 | a day such as 2025-11-19
            timeline?since=                           | since     | ''        | a day such as 2025-11-19
            timeline?since=2031-01-01&since=2031-01-02 | since    | 2031-01-02 | one value
            corroboration?origins=two                 | origins   | two       | a whole number such as 10
            corroboration?origins=1e3                 | origins   | 1e3       | a whole number such as 10
            corroboration?kind=Party                  | kind      | Party     | one of Meeting, Proposal, Sanction, Tenure
            who-met-whom?state=happened               | state     | happened  | one of proposed, planned, ongoing, occurred, postponed, cancelled, didNotOccur
            evidence                                  | iri       | ''        | an absolute IRI such as http://localhost:3030/person/jane-roe
            evidence?iri=okafor                       | iri       | okafor    | an absolute IRI such as http://localhost:3030/person/jane-roe
            who-met-whom-for-person                   | person    | ''        | the name or IRI of a person in the dataset
            who-met-whom-for-person?person=Nobody     | person    | Nobody    | the name or IRI of a person in the dataset
            timeline?format=xml                       | format    | xml       | one of json, csv, tsv, ttl, text
            timeline?limit=0                          | limit     | 0         | a whole number from 1 to 10000
            timeline?limit=10001                      | limit     | 10001     | a whole number from 1 to 10000
            timeline?limit=all                        | limit     | all       | a whole number from 1 to 10000
            timeline?limit=99999999999999999999       | limit     | 99999999999999999999 | a whole number from 1 to 10000
            timeline?offset=-1                        | offset    | -1        | a whole number from 0 to 10000000
            """)
    void namesTheParameterThatIsWrong(String call, String parameter, String value, String expected) throws Exception {
        HttpResponse<String> answer = server.get("api/queries/" + call, Map.of());
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(parameter, problem.path("parameter").asText(), answer.body());
        assertEquals(value, problem.path("value").asText(), answer.body());
        assertEquals(expected, problem.path("expected").asText(), answer.body());
        assertTrue(problem.path("detail").asText().contains(parameter), answer.body());
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"1000, 200", "1001, 400", "6000, 400"})
    void refusesLongValues(int characters, int status) throws Exception {
        HttpResponse<String> answer = server.get("api/queries/sanctions?on=" + "x".repeat(characters), Map.of());
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().length() < 1000, answer.body());
    }

    /** Whatever a value says, it is a value: the query asks for a name that nobody has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okafor\" . ?x ?y ?z . #",
                "Okafor' } UNION { ?s ?p ?o }",
                "?target",
                "<http://localhost:3030/place/ruritania>",
                "Ok\\u0061for",
                ".*",
                "\u0000"
            })
    void takesValuesAsValues(String value) throws Exception {
        String answer = server.get("api/queries/sanctions?format=csv&" + Part.encoded(Map.of("on", value)), Map.of())
                .body();
        assertEquals(1, answer.lines().count(), answer);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "POST, api/queries/timeline, 405",
        "PUT, api/queries/timeline, 405",
        "DELETE, api/queries, 405",
        "PATCH, api, 405",
        "TRACE, api/queries, 405",
        "OPTIONS, api/queries/timeline, 204",
        "HEAD, api/queries/timeline, 200",
        "HEAD, api/queries, 200",
        "HEAD, api/queries/none, 404",
    })
    void isForReadingOnly(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = server.send(method, path, Map.of());
        assertEquals(status, answer.statusCode());
        if (method.equals("HEAD")) {
            assertEquals("", answer.body());
        } else {
            assertEquals(Optional.of("GET, HEAD, OPTIONS"), answer.headers().firstValue("Allow"));
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"timeline, CSV", "timeline, TSV", "timeline, JSON", "corroboration, TTL", "who-met-whom, TEXT"})
    void givesWhatTheCommandLineGives(String name, TableFormat format)
            throws BadParameterException, IOException, InterruptedException {
        CannedQuery query = QueryCatalog.load().find(name).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        query.run(server.dataset(), Map.of()).write(format, out);
        HttpResponse<String> answer = server.get("api/queries/" + name, Map.of("Accept", format.mediaType()));
        assertEquals(out.toString(StandardCharsets.UTF_8), answer.body());
        assertFalse(answer.headers().firstValue("Rapporteur-Truncated").isPresent());
    }

    @Test
    void tellsThatThereAreMoreRowsAndWhere() throws Exception {
        List<JsonNode> whole = new ArrayList<>();
        rows("api/queries/who-met-whom").forEach(whole::add);
        List<JsonNode> pages = new ArrayList<>();
        Optional<String> next = Optional.of("api/queries/who-met-whom?limit=2");
        while (next.isPresent()) {
            HttpResponse<String> answer = server.get(next.get(), Map.of());
            JsonNode json = JSON.readTree(answer.body());
            json.at("/results/bindings").forEach(pages::add);
            next = answer.headers().firstValue("Link").map(link -> link.replaceAll("^</|>; rel=\"next\"$", ""));
            assertEquals(next.map(more -> "rows"), answer.headers().firstValue("Rapporteur-Truncated"));
            assertEquals(
                    next.map(more -> "{\"truncated\":\"rows\",\"limit\":2}"),
                    Optional.ofNullable(json.get("rapporteur")).map(JsonNode::toString));
        }
        assertEquals(whole, pages);
        assertEquals(new HashSet<>(whole).size(), pages.size());
        assertTrue(pages.size() > 4, pages.toString());
    }

    @Test
    void listsEveryQueryWithACallThatWorks() throws Exception {
        JsonNode list =
                JSON.readTree(server.get("api/queries", Map.of()).body()).path("queries");
        List<String> names = new ArrayList<>();
        list.forEach(query -> names.add(query.path("name").asText()));
        assertEquals(
                QueryCatalog.load().queries().stream().map(CannedQuery::name).toList(), names);
        for (JsonNode query : list) {
            String example = query.at("/links/example").asText();
            assertTrue(example.startsWith("/api/queries/" + query.path("name").asText()), example);
            HttpResponse<String> answer = server.get(example.substring(1), Map.of());
            assertEquals(200, answer.statusCode(), example + ": " + answer.body());
        }
        JsonNode one = list.get(list.size() - 1);
        assertEquals("who-met-whom-for-person", one.path("name").asText());
        assertEquals(
                "/api/queries/who-met-whom-for-person{?person,state,limit,offset,format}",
                one.at("/links/results").asText());
        assertEquals("person", one.at("/parameters/0/type").asText());
    }

    @Test
    void stopsSlowQueriesAtTheLimitOfTheSparqlService() throws Exception {
        assertEquals(Duration.ofSeconds(10), TimeLimit.ofQueries());
        String everything = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?n";
        CannedQuery slow = new CannedQuery("slow", "All", "", List.of(), Optional.empty(), everything);
        FusekiServer other = FusekiServer.create()
                .port(0)
                .addServlet("/api/*", Api.of(server.dataset(), () -> List.of(slow), () -> Duration.ofMillis(300)))
                .build()
                .start();
        try {
            HttpResponse<String> answer =
                    NewsroomServer.get(URI.create(other.serverURL() + "api/queries/slow"), Map.of());
            assertEquals(503, answer.statusCode(), answer.body());
            assertEquals(
                    "/api/openapi.json#/components/responses/TooSlow",
                    JSON.readTree(answer.body()).path("type").asText());
        } finally {
            other.stop();
        }
    }

    private JsonNode rows(String path) throws IOException, InterruptedException {
        return JSON.readTree(server.get(path, Map.of()).body()).at("/results/bindings");
    }
}
