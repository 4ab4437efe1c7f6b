package dev.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.serve.guard.AdminAccount;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
    private static final String ARTICLE = "http://localhost:3030/article/first";
    private static final String BASE = "http://localhost:3030/";
    private static final Optional<AdminAccount> EDITOR = Optional.of(new AdminAccount("editor", "Nine lives of 1 cat"));

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final Path secret;
    private final Store store;
    private final Server open;
    private final Server closed;

    ServerTest(@TempDir Path dir) throws StoreLockedException, PortInUseException, IOException {
        secret = Files.writeString(dir.resolve("secret.ttl"), "<urn:secret> <urn:is> <urn:out> .");
        store = Store.open(dir.resolve("data"));
        open = Server.start(store, options(EDITOR));
        closed = Server.start(store, options(Optional.empty()));
    }

    @BeforeAll
    void load() {
        store.replace(Map.of(ARTICLE, graph("they spoke of a ceasefire")));
    }

    @AfterAll
    void close() {
        open.close();
        closed.close();
        store.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # method | path                                           | body                                    | status
            GET      | rapporteur/sparql?query=ASK%7B%7D              | -                                       | 200
            POST     | rapporteur/sparql                              | query=ASK%7B%7D                         | 200
            GET      | rapporteur?query=ASK%7B%7D                     | -                                       | 200
            GET      | rapporteur?graph=http://localhost:3030/article/first | -                                 | 200
            GET      | rapporteur/get?graph=http://localhost:3030/none | -                                      | 404
            GET      | rapporteur/sparql?query=ASK%7B                 | -                                       | 400
            # nobody changes anything at the public service
            POST     | rapporteur                                     | update=DROP+ALL                         | 400
            POST     | rapporteur/update                              | update=DROP+ALL                         | 405
            POST     | rapporteur/sparql                              | update=DROP+ALL                         | 400
            PUT      | rapporteur?default                             | x=y                                     | 405
            DELETE   | rapporteur?graph=http://localhost:3030/article/first | -                                 | 405
            DELETE   | rapporteur/get?graph=http://localhost:3030/article/first | -                             | 405
            # without login nobody gets into the other one
            GET      | rapporteur-admin/sparql?query=ASK%7B%7D        | -                                       | 401
            POST     | rapporteur-admin/update                        | update=DROP+ALL                         | 401
            POST     | rapporteur-admin//update                       | update=DROP+ALL                         | 400
            POST     | rapporteur-admin;x=y/update                    | update=DROP+ALL                         | 401
            POST     | %72apporteur-admin/update                      | update=DROP+ALL                         | 401
            POST     | /rapporteur-admin/update                       | update=DROP+ALL                         | 400
            POST     | x/%2e%2e/rapporteur-admin/update               | update=DROP+ALL                         | 400
            PUT      | rapporteur-admin/data?default                  | x=y                                     | 401
            # nothing of the server's administration exists
            GET      | $/ping                                         | -                                       | 200
            GET      | $/server                                       | -                                       | 200
            GET      | $/stats/rapporteur                             | -                                       | 200
            GET      | $/datasets                                     | -                                       | 404
            POST     | $/datasets                                     | dbName=more&dbType=mem                  | 404
            DELETE   | $/datasets/rapporteur                          | -                                       | 404
            POST     | $/compact/rapporteur                           | -                                       | 404
            POST     | $/backup/rapporteur                            | -                                       | 404
            POST     | $/tasks                                        | -                                       | 404
            POST     | $/reload                                       | -                                       | 404
            # queries reach nothing but the dataset
            POST     | rapporteur/sparql | query=SELECT+*%7BSERVICE+<http://localhost:1/>%7B%3Fs+%3Fp+%3Fo%7D%7D | 422
            POST     | rapporteur/sparql | query=SELECT+(<js:f>(1)+AS+%3Fx)%7B%7D                               | 422
            """)
    void answers(String method, String path, String body, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(method, path, body).build(), BodyHandlers.ofString());
        int seen = answer.statusCode() == 405 && path.startsWith("$/") ? 404 : answer.statusCode();
        assertEquals(status, seen, answer.body());
        assertEquals(List.of(ARTICLE), store.graphs());
    }

    @Test
    void listsOnlyWhatItServes() throws IOException, InterruptedException {
        assertTrue(get(open, "$/server").contains("rapporteur-admin"));
        String listed = get(closed, "$/server");
        assertTrue(listed.contains("\"/rapporteur\""), listed);
        assertFalse(listed.contains("rapporteur-admin"), listed);
    }

    @Test
    void goesOnServingWhileTheDatasetIsCompacted() throws IOException, InterruptedException {
        String words = "PREFIX text: <http://jena.apache.org/text#> PREFIX rap: <https://w3id.org/rapporteur#>"
                + " ASK { ?claim text:query (rap:quote 'ceasefire') ; rap:quote ?quote }";
        Thread compaction = new Thread(store::compact);
        compaction.start();
        do {
            String answer = get(open, "rapporteur/sparql?query=" + encoded(words));
            assertTrue(answer.contains("<boolean>true"), answer);
        } while (compaction.isAlive());
        compaction.join();
        String update =
                "INSERT DATA { GRAPH <urn:added> { <urn:a> <https://w3id.org/rapporteur#quote> 'a hovercraft' } }";
        client.send(
                form(open.uri() + "rapporteur-admin/update", "update=" + encoded(update))
                        .header("Authorization", basic("editor", "Nine lives of 1 cat"))
                        .build(),
                BodyHandlers.discarding());
        String answer = get(open, "rapporteur/sparql?query=" + encoded(words.replace("ceasefire", "hovercraft")));
        assertTrue(answer.contains("<boolean>true"), answer);
        store.remove(List.of("urn:added"));
    }

    @Test
    void servesTheWebUi() throws IOException, InterruptedException {
        String page = get(open, "ui/");
        assertTrue(page.contains("<div id=\"app\">"), page);
        assertTrue(
                open.uri().toString().startsWith("http://localhost:"),
                open.uri().toString());
    }

    @Test
    void withoutAnAccountThereAreNoUpdates() throws IOException, InterruptedException {
        HttpRequest update = form(closed.uri() + "rapporteur-admin/update", "update=DROP+ALL")
                .header("Authorization", basic("editor", "Nine lives of 1 cat"))
                .build();
        int status = client.send(update, BodyHandlers.ofString()).statusCode();
        assertTrue(status == 404 || status == 405, String.valueOf(status));
        assertTrue(closed.administration().contains("RAPPORTEUR_ADMIN_USER"), closed.administration());
        assertTrue(open.administration().contains("for user editor"), open.administration());
    }

    @ParameterizedTest(name = "{0} with password \"{1}\", origin {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # user | password        | page of             | status
            editor | Nine lives of 1 cat | -                   | 200
            editor | Nine lives of 1 cat | same                | 200
            editor | Nine lives of 1 cat | http://other.example| 403
            editor | Nine lives of 1 caT | -                   | 401
            editor | -               | -                   | 401
            admin  | Nine lives of 1 cat | -                   | 401
            """)
    void editorMayUpdate(String user, String password, String origin, int status)
            throws IOException, InterruptedException {
        String update = "INSERT DATA { GRAPH <urn:added> { <urn:a> <urn:b> <urn:c> } }";
        HttpRequest.Builder request = form(open.uri() + "rapporteur-admin/update", "update=" + encoded(update))
                .header("Authorization", basic(user, password == null ? "" : password));
        if (origin != null) {
            String host = open.uri().toString();
            request.header("Origin", origin.equals("same") ? host.substring(0, host.length() - 1) : origin);
        }
        assertEquals(
                status, client.send(request.build(), BodyHandlers.ofString()).statusCode());
        assertEquals(status == 200, store.graph("urn:added").isPresent());
        store.remove(List.of("urn:added"));
    }

    @Test
    void otherMachinesMayAskButNotUpdate() throws IOException, InterruptedException, PortInUseException {
        Optional<String> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(found -> found instanceof Inet4Address && !found.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
        assumeTrue(address.isPresent(), "this machine has no address but loopback");
        Server.Options everywhere = new Server.Options(0, BASE, "0.0.0.0", EDITOR, ServerTest::queries);
        try (Server server = Server.start(store, everywhere)) {
            String there = "http://" + address.get() + ":" + server.uri().getPort() + "/";
            HttpRequest query =
                    form(there + "rapporteur/sparql", "query=ASK%7B%7D").build();
            HttpRequest update = form(there + "rapporteur-admin/update", "update=DROP+ALL")
                    .header("Authorization", basic("editor", "Nine lives of 1 cat"))
                    .build();
            assertEquals(200, client.send(query, BodyHandlers.ofString()).statusCode());
            assertEquals(403, client.send(update, BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void editorCanLoadNeitherFilesNorPages() throws IOException, InterruptedException {
        for (String source : List.of(secret.toUri().toString(), open.uri() + "rapporteur?graph=" + encoded(ARTICLE))) {
            HttpRequest load = form(
                            open.uri() + "rapporteur-admin/update",
                            "update=" + encoded("LOAD <" + source + "> INTO GRAPH <urn:loaded>"))
                    .header("Authorization", basic("editor", "Nine lives of 1 cat"))
                    .build();
            HttpResponse<String> refused = client.send(load, BodyHandlers.ofString());
            assertTrue(refused.statusCode() >= 400, source + " was loaded");
            assertEquals(Optional.empty(), store.graph("urn:loaded"));
        }
    }

    @ParameterizedTest(name = "a query of {0} bytes, length {1}: {2}")
    @CsvSource({"262144, told, 200", "262145, told, 413", "100000, untold, 413"})
    void refusesLongQueries(int bytes, String length, int status) throws IOException, InterruptedException {
        byte[] query = ("ASK {} #" + " ".repeat(bytes - 8)).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create(open.uri() + "rapporteur/sparql"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/sparql-query")
                .POST(
                        length.equals("told")
                                ? BodyPublishers.ofByteArray(query)
                                : BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(query)))
                .build();
        assertEquals(status, client.send(request, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void otherSitesReadWithoutCredentials() throws IOException, InterruptedException {
        HttpRequest request = request("GET", "rapporteur/sparql?query=ASK%7B%7D", null)
                .header("Origin", "http://other.example")
                .build();
        var headers = client.send(request, BodyHandlers.ofString()).headers();
        assertTrue(headers.firstValue("Access-Control-Allow-Origin").isPresent());
        assertEquals(Optional.empty(), headers.firstValue("Access-Control-Allow-Credentials"));
    }

    @Test
    void seesReplacementsAndForgetsQuotes() throws IOException, InterruptedException {
        assertTrue(ask("ceasefire"));
        store.replace(Map.of(ARTICLE, graph("they spoke of grain")));
        assertFalse(ask("ceasefire"));
        assertTrue(ask("grain"));
        load();
    }

    @Test
    void linksOpenQueriesInTheEditor() {
        Server.Link link = open.links().get(0);
        String prefix = open.uri() + "ui/#/dataset/rapporteur/query?query=";
        assertEquals("all", link.label());
        assertTrue(link.uri().toString().startsWith(prefix), link.toString());
        String query = link.uri().toString().substring(prefix.length());
        assertFalse(query.contains("+"), "a plus would stay a plus in the editor");
        assertEquals(
                sample().sparql().replace("#+ summary:", "#").strip(),
                URLDecoder.decode(query, StandardCharsets.UTF_8),
                "the query under its summary, without the rest of the header");
    }

    @Test
    void portInUseIsOneClearLine() {
        PortInUseException refused = assertThrows(
                PortInUseException.class,
                () -> Server.start(
                        store,
                        new Server.Options(
                                open.uri().getPort(), BASE, "127.0.0.1", Optional.empty(), ServerTest::queries)));
        assertEquals(
                "Port " + open.uri().getPort()
                        + " on 127.0.0.1 is in use by another program. Stop it, or choose another port.",
                refused.getMessage());
    }

    @Test
    void closingLeavesTheStoreOpen() throws PortInUseException {
        Server server = Server.start(store, options(Optional.empty()));
        server.close();
        server.awaitStop();
        assertEquals(List.of(ARTICLE), store.graphs());
    }

    private boolean ask(String word) throws IOException, InterruptedException {
        String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX rap: <https://w3id.org/rapporteur#>"
                + " ASK { ?claim text:query (rap:quote '" + word + "') }";
        return get(open, "rapporteur/sparql?query=" + encoded(query))
                .replaceAll("\\s", "")
                .contains("true");
    }

    private String get(Server server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.uri() + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String method, String path, @Nullable String body) {
        String address = open.uri() + path.replace("<", "%3C").replace(">", "%3E");
        return body == null
                ? HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, BodyPublishers.noBody())
                : form(address, body).method(method, BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder form(String address, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static Server.Options options(Optional<AdminAccount> admin) {
        return new Server.Options(0, BASE, Server.Options.LOOPBACK, admin, ServerTest::queries);
    }

    private static List<CannedQuery> queries() {
        return List.of(sample());
    }

    private static CannedQuery sample() {
        String sparql = "#+ summary: Everything\nSELECT * { ?s ?p ?o # 100 % + more\n} ORDER BY ?s LIMIT 10\n";
        return new CannedQuery("all", "Everything", "", List.of(), Optional.empty(), sparql);
    }

    private static Graph graph(String quote) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("<urn:claim> <https://w3id.org/rapporteur#quote> \"" + quote + "\" .", Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
