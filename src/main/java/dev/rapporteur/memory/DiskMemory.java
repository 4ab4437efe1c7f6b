package dev.rapporteur.memory;

import dev.rapporteur.resolve.Memory;
import dev.rapporteur.resolve.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * A memory in one file. It can be made anew from the articles, so that a file that is missing, broken, or not of the
 * state of the dataset costs time and nothing else. What it remembers holds for one state, which its caller names.
 */
public final class DiskMemory implements Memory, AutoCloseable {
    private static final String STATE = "state";

    /** Bytes of the file when it was compact; it has none where it never was. */
    private static final String COMPACT = "compact";

    private static final int CACHE_MEGABYTES = 64;

    /** Below this size there is nothing to gain. */
    private static final long SMALL = 4L << 20;

    private static final int GROWTH = 3;

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
     * @throws MemoryLockedException if another process has it open
     */
    public static DiskMemory open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MVStoreTool.compactCleanUp(file.toString());
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
            if (broken.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new MemoryLockedException(file, broken);
            }
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

    /** Keeps what was learned in the midst of learning: as long as there is no state, it is the memory of none. */
    public void save() {
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

    /**
     * Gives back space, where the file has grown to three times of what it needs: MVStore writes what changed behind
     * all that is there, and its own ways to move in place what is left fail, or leave more. What was not kept is
     * forgotten.
     */
    public void compact() {
        if (file.isPresent() && isWorthwhile(file.get())) {
            rewrite(file.get());
        }
    }

    private boolean isWorthwhile(Path path) {
        long size = size(path);
        long compact =
                Optional.ofNullable(states().get(COMPACT)).map(Long::valueOf).orElse(0L);
        return size > SMALL && size > GROWTH * compact;
    }

    /** Into a file beside it, which takes its place by a rename. */
    private void rewrite(Path path) {
        close();
        try {
            MVStoreTool.compact(path.toString(), true);
        } finally {
            store = store(path);
        }
        states().put(COMPACT, String.valueOf(size(path)));
        store.commit();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the memory " + file + " can't be read", e);
        }
    }

    private MVMap<String, String> states() {
        return store.openMap(STATE);
    }

    @Override
    public Relation relation(String name) {
        MVMap<String, Integer> pairs = store.openMap("relation/" + name);
        return new DiskRelation(pairs);
    }

    /** What was not kept is forgotten. To close it again does nothing. */
    @Override
    public void close() {
        if (!store.isClosed()) {
            store.rollback();
            store.close();
        }
    }
}
