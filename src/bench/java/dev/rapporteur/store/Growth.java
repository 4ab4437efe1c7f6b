package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * How a dataset grows on disk: many articles at once into an empty one, then articles one by one, each with a few derived
 * triples that change, each the end of a batch.
 */
public final class Growth {
    private static final double MEGABYTE = 1 << 20;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int DERIVED = 20;
    private static final Node CONSOLIDATED = NodeFactory.createURI("http://localhost:3030/graph/consolidated");

    private final Store store;
    private long start = System.nanoTime();

    private Growth(Store store) {
        this.store = store;
    }

    /** Arguments: an empty folder, the number of articles at first, the number of those that come one by one. */
    public static void main(String[] args) throws StoreLockedException {
        try (Store store = Store.open(Path.of(args[0]))) {
            new Growth(store).run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        }
    }

    private void run(int first, int then) {
        Map<String, Graph> articles = SampleQuads.articles(0, first, 0);
        tell("made " + first + " articles");
        Changes changes = store.replace(articles);
        tell("loaded them, " + changes.added() + " triples");
        store.compact();
        long loaded = tell("compacted");
        long most = grow(first, then);
        long grown = tell("loaded " + then + " more, one by one; at most " + megabytes(most));
        store.compact();
        long compact = tell("compacted");
        System.out.printf(
                Locale.ROOT,
                "%.1f times the compact size at most, %.1f times at the end; %.1f KB an article before compaction%n",
                (double) most / loaded,
                (double) grown / compact,
                (double) (compact - loaded) / then / 1024);
    }

    private long grow(int first, int then) {
        long most = store.size();
        for (int article = first; article < first + then; article++) {
            Write derived = Write.changing(derived(article - 1), derived(article));
            store.write(Write.replacing(SampleQuads.articles(article, article + 1, 0)).and(derived));
            most = Math.max(most, store.size());
            store.endBatch();
        }
        return most;
    }

    private static List<Quad> derived(int article) {
        Node count = NodeFactory.createURI("https://w3id.org/rapporteur#sourceCount");
        return java.util.stream.IntStream.range(0, DERIVED)
                .mapToObj(i -> NodeFactory.createURI("http://localhost:3030/meeting/m" + (article / 2 * 7 + i * 31) % 5000))
                .map(meeting -> Quad.create(
                        CONSOLIDATED, meeting, count, NodeFactory.createLiteralString(String.valueOf(article))))
                .toList();
    }

    private long tell(String what) {
        long now = System.nanoTime();
        long size = store.size();
        System.out.printf(
                Locale.ROOT, "%8.1f s  %10s  %s%n", (now - start) / NANOS_PER_SECOND, megabytes(size), what);
        start = System.nanoTime();
        return size;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
