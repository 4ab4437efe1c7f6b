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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;

/**
 * What one more article costs in datasets of several sizes: time, CPU time and triples changed, without reading its text.
 * Half of the articles that arrive are the next of the synthetic news, as they would be in a newsroom; nothing is left
 * out of what {@code sync} does but the reading, the ledger and the text.
 */
public final class Arrivals {
    private static final long SEED = 1;
    private static final int BATCH = 250;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;

    private Arrivals() {}

    /** Prints a row for each size: {@code FOLDER SIZE…}. */
    public static void main(String... args) throws Exception {
        JenaSystem.init();
        Configuration configuration = Configuration.load(new Settings());
        SyntheticNews news = SyntheticNews.of(configuration.authority(), SEED);
        System.out.println("articles  load, s  ms per arrival (median, p95)  CPU ms  triples changed  dataset MB  memory MB");
        for (String size : Arrays.copyOfRange(args, 1, args.length)) {
            measure(Path.of(args[0], size), Integer.parseInt(size), configuration, news);
        }
    }

    private static void measure(Path folder, int size, Configuration configuration, SyntheticNews news)
            throws Exception {
        Files.createDirectories(folder);
        try (Store store = Store.open(folder);
                DiskMemory memory = DiskMemory.open(BlockDerivation.memory(folder));
                BlockDerivation derivation =
                        new BlockDerivation(configuration, Iris.DEFAULT, memory, "bench", resolution -> {})) {
            long start = System.nanoTime();
            int state = 0;
            for (int from = 0; from < size; from += BATCH) {
                Map<String, Graph> batch = graphs(news, configuration, from, Math.min(size, from + BATCH));
                write(store, derivation, batch, state++);
            }
            double load = (System.nanoTime() - start) / 1e9;
            List<Long> times = new ArrayList<>();
            long cpu = 0;
            long changed = 0;
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                Map<String, Graph> one = graphs(news, configuration, size + i, size + i + 1);
                long cpuBefore = cpu();
                long before = System.nanoTime();
                Changes changes = write(store, derivation, one, state++);
                if (i >= WARM_UP) {
                    times.add(System.nanoTime() - before);
                    cpu += cpu() - cpuBefore;
                    changed += changes.added() + changes.removed();
                }
            }
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%8d  %7.1f  %14.1f  %13.1f  %6.1f  %15d  %10d  %9d%n",
                    size,
                    load,
                    times.get(MEASURED / 2) / 1e6,
                    times.get(MEASURED * 95 / 100) / 1e6,
                    cpu / 1e6 / MEASURED,
                    changed / MEASURED,
                    store.size() >> 20,
                    memory(folder));
        }
    }

    private static long memory(Path folder) throws IOException {
        return Files.size(BlockDerivation.memory(folder)) >> 20;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Map<String, Graph> graphs(SyntheticNews news, Configuration configuration, int from, int to) {
        Map<String, Graph> graphs = new TreeMap<>();
        for (ArticleReport report : news.articles(from, to).toList()) {
            graphs.put(
                    Iris.DEFAULT.article(report.article().id()),
                    ArticleGraph.write(report, Iris.DEFAULT, configuration.authority()));
        }
        return graphs;
    }

    private static Changes write(Store store, BlockDerivation derivation, Map<String, Graph> graphs, int state) {
        Write derived = derivation.derive(store, graphs, "state " + state);
        Changes changes = store.write(Write.replacing(graphs).and(derived));
        derivation.keep("state " + (state + 1));
        return changes;
    }
}
