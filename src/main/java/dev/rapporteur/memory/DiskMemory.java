package dev.rapporteur.memory;

import dev.rapporteur.resolve.Memory;
import dev.rapporteur.resolve.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A memory in one file. It can be made anew from the articles, so that a file that is missing, broken, or not of the
 * state of the dataset costs time and nothing else. What it remembers holds for one state, which its caller names.
 */
public final class DiskMemory implements Memory, AutoCloseable {
    private static final String STATE = "state";
    private static final int CACHE_MEGABYTES = 64;

    private final Optional<Path> file;
    private MVStore store;

    private DiskMemory(Optional<Path> file, MVStore store) {
        this.file = file;
        this.store = store;
    }

    /**
     * Opens the memory in a file; a broken one is replaced by one that knows nothing.
     *
     * @throws UncheckedIOException if the file can't be made
     */
    public static DiskMemory open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new DiskMemory(Optional.of(file), openOrReplace(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the memory " + file + " can't be made", e);
        }
    }

    /** A memory that ends with the process. */
    public static DiskMemory passing() {
        return new DiskMemory(Optional.empty(), passingStore());
    }

    private static MVStore passingStore() {
        return new MVStore.Builder().autoCommitDisabled().open();
    }

    private static MVStore openOrReplace(Path file) throws IOException {
        try {
            return store(file);
        } catch (MVStoreException broken) {
            Files.deleteIfExists(file);
            return store(file);
        }
    }

    private static MVStore store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MEGABYTES)
                .compress()
                .open();
    }

    /** Removes the memory in a file, if there is one. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the memory " + file + " can't be removed", e);
        }
    }

    /** The state that it remembers; empty for none. */
    public Optional<String> state() {
        return Optional.ofNullable(states().get(STATE));
    }

    /** Keeps what was learned since the last time; from now on it is the memory of this state. */
    public void keep(String state) {
        states().put(STATE, state);
        store.commit();
    }

    /** Forgets what was learned since {@link #keep}. */
    public void undo() {
        store.rollback();
    }

    /** Forgets everything. */
    public void clear() {
        store.closeImmediately();
        file.ifPresent(DiskMemory::delete);
        store = file.map(DiskMemory::store).orElseGet(DiskMemory::passingStore);
    }

    private MVMap<String, String> states() {
        return store.openMap(STATE);
    }

    @Override
    public Relation relation(String name) {
        MVMap<String, Integer> pairs = store.openMap("relation/" + name);
        return new DiskRelation(pairs);
    }

    @Override
    public void close() {
        store.close();
    }
}
