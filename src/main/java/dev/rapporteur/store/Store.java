package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;

/**
 * The named graphs on disk and the text index over them. One process at a time has a store open; within it any number
 * of threads may read, each seeing the dataset as it was before or after a change, never half of one.
 */
public interface Store extends AutoCloseable {
    /**
     * Opens the store in {@code dir}, as described in {@code fuseki-config/config.ttl}, and creates it if there is
     * none.
     *
     * @throws StoreLockedException if another process, or another part of this one, has it open
     * @throws StoreException if the folder can't be used: not a folder, not writable, disk full, not a dataset
     */
    static Store open(Path dir) throws StoreLockedException {
        return TdbStore.open(dir);
    }

    /** The folder that holds this store. */
    Path dir();

    /** The dataset itself, for queries and for the server. It is closed by {@link #close()}, not by who uses it. */
    Dataset dataset();

    /** IRIs of all named graphs, sorted. */
    List<String> graphs();

    /** A copy of one named graph. */
    Optional<Graph> graph(String iri);

    /**
     * Makes each named graph equal to the given one, all in one transaction; an empty graph is removed. Triples in both
     * the old and the new graph are not touched, so that loading the same again costs no space.
     *
     * @throws StoreException if it can't be written; then nothing has changed
     */
    Changes replace(Map<String, Graph> graphs);

    /**
     * Makes named graphs equal to the given ones, and changes others by their differences, all in one transaction.
     *
     * @param patches differences by the name of their graph, which is not among the others
     * @throws StoreException if it can't be written; then nothing has changed
     */
    default Changes replace(Map<String, Graph> graphs, Map<String, Patch> patches) {
        Map<String, Graph> all = new HashMap<>(graphs);
        patches.forEach((name, patch) -> all.put(name, patch.applyTo(graph(name))));
        return replace(all);
    }

    /** Removes named graphs in one transaction; those that do not exist are ignored. */
    Changes remove(Collection<String> graphs);

    @Override
    void close();
}
