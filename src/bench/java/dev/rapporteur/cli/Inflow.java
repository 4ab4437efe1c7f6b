package dev.rapporteur.cli;

import dev.rapporteur.bench.synthetic.SyntheticNews;
import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Changes;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/** Synthetic news on its way into a dataset: all that {@code sync} does but the reading, the ledger and the text. */
public final class Inflow implements AutoCloseable {
    private static final long SEED = 1;
    private static final int BATCH = 250;

    private final Configuration configuration = Configuration.load(new Settings());
    private final SyntheticNews news = SyntheticNews.of(configuration.authority(), SEED);
    private final Store store;
    private final DiskMemory memory;
    private final BlockDerivation derivation;
    private int state;

    /** Into the store of a folder, which is closed with this. */
    public Inflow(Path folder) throws Exception {
        Files.createDirectories(folder);
        store = Store.open(folder);
        memory = DiskMemory.open(BlockDerivation.memory(folder));
        derivation = new BlockDerivation(configuration, Iris.DEFAULT, memory, "bench", resolution -> {});
    }

    /** The dataset. */
    public Store store() {
        return store;
    }

    /** Writes articles, some hundred at a time. */
    public void load(int from, int to) {
        for (int first = from; first < to; first += BATCH) {
            write(graphs(first, Math.min(to, first + BATCH)));
        }
    }

    /** Article graphs by name. */
    Map<String, Graph> graphs(int from, int to) {
        Map<String, Graph> graphs = new TreeMap<>();
        for (ArticleReport report : news.articles(from, to).toList()) {
            graphs.put(
                    Iris.DEFAULT.article(report.article().id()),
                    ArticleGraph.write(report, Iris.DEFAULT, configuration.authority()));
        }
        return graphs;
    }

    /** Writes them, and what follows from them. */
    Changes write(Map<String, Graph> graphs) {
        Write derived = derivation.derive(store, graphs, "state " + state++);
        Changes changes = store.write(Write.replacing(graphs).and(derived));
        derivation.keep("state " + state);
        return changes;
    }

    @Override
    public void close() throws IOException {
        derivation.close();
        memory.close();
        store.close();
    }
}
