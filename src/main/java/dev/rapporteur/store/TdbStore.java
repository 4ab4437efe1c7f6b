package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** A TDB2 dataset with a Lucene index. */
final class TdbStore implements Store {
    private final Path dir;
    private final Dataset dataset;
    private final DatasetGraph quads;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private TdbStore(Path dir, Dataset dataset) {
        this.dir = dir;
        this.dataset = dataset;
        this.quads = dataset.asDatasetGraph();
    }

    static Store open(Path dir) throws StoreLockedException {
        Path folder = StoreFolder.prepare(dir);
        return new TdbStore(folder, Opening.open(folder));
    }

    @Override
    public Path dir() {
        return dir;
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public List<String> graphs() {
        return Txn.calculateRead(quads, () -> Iter.asStream(quads.listGraphNodes())
                .map(Node::getURI)
                .sorted()
                .toList());
    }

    @Override
    public Optional<Graph> graph(String iri) {
        Graph copy = GraphFactory.createDefaultGraph();
        Txn.executeRead(quads, () -> quads.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple())));
        return Optional.of(copy).filter(found -> !found.isEmpty());
    }

    @Override
    public Changes replace(Map<String, Graph> graphs) {
        return replace(graphs, Map.of());
    }

    @Override
    public Changes replace(Map<String, Graph> graphs, Map<String, Patch> patches) {
        return write(() -> {
            Stream<Changes> replaced = graphs.entrySet().stream()
                    .map(entry -> replacement(entry.getKey()).with(entry.getValue()));
            Stream<Changes> patched = patches.entrySet().stream()
                    .map(entry -> replacement(entry.getKey()).with(entry.getValue()));
            return Stream.concat(replaced, patched).reduce(Changes.NONE, Changes::plus);
        });
    }

    private GraphReplacement replacement(String name) {
        return new GraphReplacement(quads, NodeFactory.createURI(name));
    }

    @Override
    public Changes remove(Collection<String> graphs) {
        return replace(graphs.stream().distinct().collect(Collectors.toMap(iri -> iri, iri -> Graph.emptyGraph)));
    }

    private Changes write(Supplier<Changes> work) {
        StoreFolder.requireSpace(dir);
        try {
            return Txn.calculateWrite(quads, work);
        } catch (RuntimeException | InternalError e) { // InternalError: a mapped file that the full disk can't back
            throw new StoreException(
                    "The dataset in " + dir + " can't be written (" + e.getMessage()
                            + "). Nothing was changed; check the disk and run again.",
                    e);
        }
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            quads.close();
            Opening.release(dir, quads);
        }
    }
}
