package dev.rapporteur.store;

import java.io.InputStream;
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

    /** Whether there is a store in the folder, whole or broken. */
    static boolean isIn(Path dir) {
        String[] entries = DatasetDescription.triples(dir).toFile().list();
        return entries != null && entries.length > 0;
    }

    /** The folder that holds this store. */
    Path dir();

    /** The dataset itself, for queries and for the server. It is closed by {@link #close()}, not by who uses it. */
    Dataset dataset();

    /** Bytes that the dataset takes on disk, with its text index. */
    long size();

    /**
     * Gives back the space of replaced and removed triples. Readers, a server among them, go on meanwhile; writers
     * wait. It ends when the last of those who were reading before it has ended.
     *
     * @throws StoreException if there is too little space for a second copy; then nothing has changed
     */
    Compacted compact();

    /** Replaces all that the dataset holds, at once; if the N-Quads break off or are none, nothing changes. */
    void replaceAll(InputStream nquads);

    /** Tells this state of the dataset from others, on any machine. */
    Fingerprint fingerprint();

    /**
     * Writes the dataset as it is at this moment into one file, which is there when it is complete and not before.
     * Readers and writers go on meanwhile.
     *
     * @throws BackupException if the file can't be written
     */
    Fingerprint backup(Path file);

    /**
     * Replaces all that the dataset holds by what a backup holds, at once, after the backup was found to be whole.
     *
     * @throws BackupException if the file is missing, broken, or no backup; then nothing has changed
     */
    Fingerprint restore(Path file);
}
