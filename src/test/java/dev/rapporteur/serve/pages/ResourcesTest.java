package dev.rapporteur.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.serve.pages.web.Format;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every resource answers under its address, in the format that is wanted. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResourcesTest {
    private static final Map<Format, Lang> LANGUAGES = Map.of(
            Format.TURTLE, Lang.TURTLE,
            Format.JSON_LD, Lang.JSONLD,
            Format.N_TRIPLES, Lang.NTRIPLES,
            Format.RDF_XML, Lang.RDFXML);

    private final SampleSite site;

    ResourcesTest(@TempDir Path dir) throws Exception {
        site = SampleSite.start(dir);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest(name = "{0} for {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # path                           | accept                                 | status | location or type
            person/amara-okafor              | -                                      | 303    | amara-okafor.html
            person/amara-okafor              | */*                                    | 303    | amara-okafor.html
            person/amara-okafor              | text/html,application/xml;q=0.9        | 303    | amara-okafor.html
            person/amara-okafor              | text/turtle                            | 303    | amara-okafor.ttl
            person/amara-okafor              | application/ld+json                    | 303    | amara-okafor.jsonld
            person/amara-okafor              | application/n-triples                  | 303    | amara-okafor.nt
            person/amara-okafor              | application/rdf+xml                    | 303    | amara-okafor.rdf
            person/amara-okafor              | text/html;q=0.5, text/turtle           | 303    | amara-okafor.ttl
            person/amara-okafor              | image/png                              | 406    | text/html
            person/amara-okafor              | text/html;q=0                          | 406    | text/html
            # a document has one format, whatever is wanted
            person/amara-okafor.html         | text/turtle                            | 200    | text/html
            person/amara-okafor.ttl          | text/html                              | 200    | text/turtle
            person/amara-okafor.jsonld       | -                                      | 200    | application/ld+json
            person/amara-okafor.nt           | -                                      | 200    | application/n-triples
            person/amara-okafor.rdf          | -                                      | 200    | application/rdf+xml
            graph/consolidated               | -                                      | 303    | consolidated.html
            graph/consolidated.html          | -                                      | 200    | text/html
            article/hostile/claim/0          | text/turtle                            | 303    | 0.ttl
            ontology                         | text/turtle                            | 303    | ontology.ttl
            ontology.html                    | -                                      | 200    | text/html
            ontology.rdf                     | -                                      | 200    | application/rdf+xml
            # merged: the old name leads to the last one
            person/a-okafor                  | -                                      | 301    | ../person/amara-okafor
            person/okafor-amara              | text/turtle                            | 301    | ../person/amara-okafor
            person/a-okafor.ttl              | -                                      | 301    | ../person/amara-okafor.ttl
            # one that leads nowhere any more
            person/lost                      | -                                      | 404    | text/html
            # withdrawn
            article/withdrawn                | -                                      | 410    | text/html
            article/withdrawn.ttl            | -                                      | 410    | text/html
            article/withdrawn/claim/2        | -                                      | 410    | text/html
            article/hostile/claim/1          | -                                      | 410    | text/html
            # never there
            article/withdrawn/claim/3        | -                                      | 404    | text/html
            article/hostile/claim/2          | -                                      | 404    | text/html
            article/hostile/claim/x          | -                                      | 404    | text/html
            article/nowhere                  | -                                      | 404    | text/html
            person/nobody                    | text/turtle                            | 404    | text/html
            person/amara-okafor.exe          | -                                      | 404    | text/html
            person/amara-okafor/             | -                                      | 404    | text/html
            person/%3Cscript%3E              | -                                      | 404    | text/html
            person/amara%20okafor            | -                                      | 404    | text/html
            graph/none                       | -                                      | 404    | text/html
            """)
    void answers(String path, String accept, int status, String expected) throws Exception {
        HttpResponse<String> answer = accept == null ? site.get(path) : site.get(path, "Accept", accept);
        assertEquals(status, answer.statusCode(), answer.body());
        String header = status == 301 || status == 303 ? "Location" : "Content-Type";
        String seen = answer.headers().firstValue(header).orElse("").replaceFirst(";.*", "");
        assertEquals(
                expected,
                seen.replaceFirst("^" + site.uri() + "(person|graph|article/hostile/claim)/(?=[^/]*$)", "$2"));
        if (status == 303 || status == 406) {
            assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
        }
    }

    @Test
    void everyResourceAnswersInEveryFormat() throws Exception {
        List<String> resources = site.resources();
        assertTrue(resources.size() > 90, resources.size() + " resources");
        for (String iri : resources) {
            for (Format format : Format.values()) {
                HttpResponse<String> chosen = site.get(SampleSite.path(iri), "Accept", format.mediaType());
                assertEquals(303, chosen.statusCode(), iri);
                HttpResponse<String> document = site.get(SampleSite.path(iri) + "." + format.extension());
                assertEquals(200, document.statusCode(), iri + "." + format.extension());
                if (format != Format.HTML) {
                    Graph graph = parsed(document.body(), language(format), iri);
                    assertTrue(graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY), iri + " in " + format);
                }
            }
        }
    }

    @Test
    void allFormatsSayTheSame() throws Exception {
        Graph turtle = GraphFactory.createDefaultGraph();
        for (Format format : Format.ofData()) {
            String body = site.get("person/amara-okafor." + format.extension()).body();
            Graph graph = parsed(body, language(format), "http://localhost:3030/");
            if (format == Format.TURTLE) {
                turtle = graph;
            }
            assertTrue(graph.isIsomorphicWith(turtle), format.name().toLowerCase(Locale.ROOT));
        }
        assertFalse(turtle.isEmpty());
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = site.get("person/amara-okafor.html");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.get("person/amara-okafor.html", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(
                200,
                site.get("person/amara-okafor.html", "If-None-Match", "\"other\"")
                        .statusCode());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "HEAD, person/amara-okafor, 303",
        "HEAD, person/amara-okafor.html, 200",
        "POST, person/amara-okafor.html, 405",
        "PUT, person/amara-okafor.ttl, 405",
        "DELETE, person/amara-okafor, 405"
    })
    void onlyReads(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = site.send(method, path);
        assertEquals(status, answer.statusCode());
        assertTrue(method.equals("HEAD") ? answer.body().isEmpty() : status == 405);
    }

    private static Lang language(Format format) {
        return Objects.requireNonNull(LANGUAGES.get(format), format.label());
    }

    private static Graph parsed(String body, Lang language, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(body, language).base(base).parse(graph);
        return graph;
    }
}
