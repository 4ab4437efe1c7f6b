package dev.rapporteur.serve.pages;

import dev.rapporteur.fixture.NewsroomDataset;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.serve.Server;
import dev.rapporteur.serve.pages.read.Background;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** A started server over the newsroom's articles, and over some things that are made to break pages. */
public final class SampleSite implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final Store store;
    private final Server server;

    private SampleSite(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    static SampleSite start(Path dir) throws StoreLockedException, PortInUseException {
        return start(dir, Background.NONE);
    }

    static SampleSite start(Path dir, Background background) throws StoreLockedException, PortInUseException {
        Store store = Store.open(dir.resolve("data"));
        store.replace(graphs());
        Server.Options options = new Server.Options(
                0, Iris.DEFAULT.base(), Server.Options.LOOPBACK, Optional.empty(), QueryCatalog.load());
        return new SampleSite(store, Server.start(store, options.with(background)));
    }

    private static Map<String, Graph> graphs() {
        Map<String, Graph> graphs = new TreeMap<>();
        Dataset newsroom = NewsroomDataset.create();
        Txn.executeRead(newsroom, () -> add(newsroom.asDatasetGraph(), graphs));
        add(extra(), graphs);
        return graphs;
    }

    private static void add(DatasetGraph dataset, Map<String, Graph> graphs) {
        dataset.listGraphNodes()
                .forEachRemaining(name -> GraphUtil.addInto(
                        graphs.computeIfAbsent(name.getURI(), iri -> GraphFactory.createDefaultGraph()),
                        dataset.getGraph(name)));
    }

    private static DatasetGraph extra() {
        DatasetGraph extra = DatasetGraphFactory.create();
        try (InputStream in = SampleSite.class.getResourceAsStream("extra.trig")) {
            RDFParser.source(in).lang(Lang.TRIG).parse(extra);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return extra;
    }

    URI uri() {
        return server.uri();
    }

    Store store() {
        return store;
    }

    /** The path of this server for an IRI of the dataset. */
    static String path(String iri) {
        return iri.substring(Iris.DEFAULT.base().length());
    }

    /** IRIs of all things with a class, as far as they are resources of the dataset; no part of a document. */
    List<String> resources() {
        return store.read(snapshot -> {
            List<String> found = new ArrayList<>();
            snapshot.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY)
                    .forEach(quad -> found.add(quad.getSubject().getURI()));
            return found.stream().distinct().sorted().toList();
        });
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
