package dev.rapporteur.serve.guard;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.serve.Server;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** A server on a free port of this machine, over a small dataset: a thousand things in a row, each with a number. */
final class GuardedServer implements AutoCloseable {
    static final int THINGS = 1000;
    static final String GRAPH = "http://localhost:3030/article/first";
    static final AdminAccount EDITOR = new AdminAccount("editor", "Nine lives of 1 cat");

    /** Tries all pairs of pairs, and finds none. */
    static final String CARTESIAN =
            "SELECT * { ?a <urn:next> ?b . ?c <urn:next> ?d . ?e <urn:next> ?f . ?g <urn:next> ?h FILTER(STRLEN(STR(?a)) < STRLEN(STR(?g)) - 100) }";

    private final Store store;
    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private GuardedServer(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    static GuardedServer start(Path dir, Limits limits) throws StoreLockedException, PortInUseException {
        return start(dir, limits, Optional.empty());
    }

    static GuardedServer start(Path dir, Limits limits, Optional<Path> accessLog)
            throws StoreLockedException, PortInUseException {
        Store store = Store.open(dir.resolve("data"));
        store.replace(Map.of(GRAPH, graph()));
        Server.Options options = new Server.Options(
                0,
                "http://localhost:3030/",
                "127.0.0.1",
                Optional.of(EDITOR),
                List::of,
                limits,
                accessLog,
                Background.NONE);
        return new GuardedServer(store, Server.start(store, options));
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < THINGS; i++) {
            graph.add(Triple.create(thing(i), NodeFactory.createURI("urn:next"), thing(i + 1)));
        }
        return graph;
    }

    private static org.apache.jena.graph.Node thing(int i) {
        return NodeFactory.createURI("urn:thing:" + i);
    }

    Store store() {
        return store;
    }

    URI uri() {
        return server.uri();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.uri() + path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Twice, if need be: the server may close an idle connection at the moment in which it is used again. */
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
        return query(sparql, "application/sparql-results+json, text/turtle");
    }

    HttpResponse<String> query(String sparql, String accept) throws IOException, InterruptedException {
        return send(asking(sparql).header("Accept", accept));
    }

    HttpRequest.Builder asking(String sparql) {
        return form("rapporteur/sparql", "query", sparql);
    }

    HttpResponse<String> update(String sparql) throws IOException, InterruptedException {
        return send(as(EDITOR, form("rapporteur-admin/update", "update", sparql)));
    }

    HttpRequest.Builder form(String path, String parameter, String value) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    static HttpRequest.Builder as(AdminAccount account, HttpRequest.Builder request) {
        return as(account.user(), account.password(), request);
    }

    static HttpRequest.Builder as(String user, String password, HttpRequest.Builder request) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return request.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), server.uri().getPort()),
                10_000);
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** The whole answer to bytes that no well-behaved client sends. */
    String raw(String bytes) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void stop() {
        server.close();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
