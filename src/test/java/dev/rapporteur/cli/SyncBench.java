package dev.rapporteur.cli;

import dev.rapporteur.ingest.ArticleReader;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.nlp.NotEnglishException;
import dev.rapporteur.pipeline.Pipeline;
import dev.rapporteur.pipeline.Stages;
import dev.rapporteur.query.TableFormat;
import dev.rapporteur.rdf.GraphWriter;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.rdf.RdfFormat;
import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dataset that follows a folder, without language models: only "Ana Ruiz met Tom Okafor" is understood. */
final class SyncBench implements AutoCloseable {
    static final Iris IRIS = Iris.DEFAULT;
    private static final Configuration CONFIGURATION = Configuration.load(new Settings());
    private static final List<String> TIMES = List.of("changed>", "since>", "sinceRevision>", "revision>");

    private final Path folder;
    private final GraphStore store;
    private final DatasetWriter writer;
    private final AtomicInteger read = new AtomicInteger();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final SyncReport report;
    private final Stages stages;

    SyncBench(Path folder, Path data, Clock clock) throws Exception {
        this(folder, data, clock, DerivationTest::derivation);
    }

    SyncBench(Path folder, Path data, Clock clock, Function<Store, Derivation> derivation) throws Exception {
        this(folder, Store.open(data), clock, derivation);
    }

    private SyncBench(Path folder, Store store, Clock clock, Function<Store, Derivation> derivation) {
        this(folder, store, derivation.apply(store), clock);
    }

    /** With a dataset that may be elsewhere. */
    SyncBench(Path folder, GraphStore store, Derivation derivation, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.writer = new DatasetWriter(store, IRIS, derivation, clock);
        this.report = new SyncReport(streams(said), false, false);
        this.stages = new Stages(
                ArticleReader.of(CONFIGURATION.authority()), () -> annotator(), a -> SmallArticles.report(a.article()));
    }

    static Streams streams(ByteArrayOutputStream said) {
        return new Streams(
                InputStream.nullInputStream(),
                new ResultStream(new ByteArrayOutputStream()),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                0);
    }

    private Annotator annotator() {
        return article -> {
            read.incrementAndGet();
            if (article.text().contains("traf")) {
                throw new NotEnglishException(article.file(), "German");
            }
            return new AnnotatedArticle(article, List.of());
        };
    }

    /** Synchronizes with rules of some version, and returns what was said. */
    List<String> sync(String version, boolean allowEmpty) {
        said.reset();
        synchronization(version).run(new SyncFolder(folder, stages, Settling.none()), allowEmpty);
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    String sync() {
        List<String> lines = sync("1", true);
        return lines.get(lines.size() - 1);
    }

    Synchronization synchronization(String version) {
        return new Synchronization(
                writer, new Pipeline(stages, 2), () -> new ArticleGraphs(CONFIGURATION, IRIS), version, report);
    }

    /** A watch over the folder that says so into the given stream. */
    Watching watch(ByteArrayOutputStream words) {
        Settling settling = new Settling(Watching.SETTLED, System::nanoTime);
        Synchronization work = new Synchronization(
                writer,
                new Pipeline(stages, 2),
                () -> new ArticleGraphs(CONFIGURATION, IRIS),
                "1",
                new SyncReport(streams(words), false, true));
        return new Watching(work, new SyncFolder(folder, stages, settling), settling, false, streams(words));
    }

    /** How a query answers, as tab separated values without its head. */
    List<String> ask(String query, String parameter, String value) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Queries.find(Queries.catalog(), query)
                .run(store().dataset(), parameter.isEmpty() ? Map.of() : Map.of(parameter, value))
                .write(TableFormat.TSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    /** The dataset, where it is on this machine. */
    Store store() {
        return (Store) store;
    }

    /** Number of articles that the language models were asked about since this was asked. */
    int read() {
        return read.getAndSet(0);
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    void delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
    }

    void move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    /** All graphs below the base but the history as sorted N-Quads, without times. */
    String quads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter quads = GraphWriter.open(out, RdfFormat.NQUADS, IRIS)) {
            store.graphs().stream()
                    .filter(name -> name.startsWith(IRIS.base()))
                    .filter(name -> !name.equals(IRIS.historyGraph()))
                    .filter(name -> !name.equals(IRIS.authorityGraph()))
                    .forEach(name -> quads.write(name, store.graph(name).orElseThrow()));
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("#Ledger>"))
                .filter(line ->
                        !line.contains("/graph/ledger>") || TIMES.stream().noneMatch(time -> line.contains("#" + time)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        writer.close();
        store.close();
    }
}
