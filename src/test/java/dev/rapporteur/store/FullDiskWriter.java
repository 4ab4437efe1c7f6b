package dev.rapporteur.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Writes the next edition of articles, and in the middle of the transaction somebody else fills the disk. */
final class FullDiskWriter {
    private FullDiskWriter() {}

    public static void main(String[] arguments) throws StoreLockedException {
        Path dir = Path.of(arguments[0]);
        try (Store store = Store.open(dir.resolve("data"))) {
            Map<String, Graph> graphs = new LinkedHashMap<>();
            SampleQuads.articles(0, 5, 1).forEach((name, graph) -> graphs.put(name, filling(graph, dir)));
            store.replace(graphs);
        } catch (StoreException e) {
            Child.out().println(e.getMessage());
            Runtime.getRuntime().halt(9);
        }
    }

    private static Graph filling(Graph graph, Path dir) {
        return new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                fill(dir.resolve("filler"));
                return graph.find(pattern);
            }
        };
    }

    private static void fill(Path file) {
        if (Files.exists(file)) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(file)) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
