package dev.rapporteur.store;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/**
 * The named graphs on disk and the text index over them. One process at a time has a store open; within it any number
 * of threads may read, each seeing the dataset as it was before or after a change, never half of one.
 */
public interface Store extends GraphStore {
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
}
