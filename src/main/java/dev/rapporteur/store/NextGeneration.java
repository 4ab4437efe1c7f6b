package dev.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * A state of a dataset that is made beside the one in use and then put in its place by a rename. Until then nothing has
 * changed, whatever happens; closing one that is not in its place removes it. Whoever makes one must have made the
 * dataset read-only.
 *
 * <p>TDB2's own compaction makes the change while there are readers, who then find themselves outside of any
 * transaction, and waits for them forever (jena issue 3488). This one waits for a moment without readers.
 */
final class NextGeneration implements AutoCloseable {
    /** New readers don't have to wait for running ones before so many steps have passed without such a moment. */
    private static final int PATIENCE = 2_000;

    private static final Duration STEP = Duration.ofMillis(5);

    private final Generations generations;
    private final DatasetGraphSwitchable triples;
    private final Path folder;

    private NextGeneration(DatasetGraphSwitchable triples) {
        this.triples = triples;
        this.generations = new Generations(triples.getContainerPath());
        this.folder = generations.unfinished();
    }

    /**
     * Makes a complete one.
     *
     * @param data sends all quads that it is to hold
     */
    static NextGeneration of(DatasetGraphSwitchable triples, Consumer<StreamRDF> data) {
        NextGeneration next = new NextGeneration(triples);
        try {
            Generations.delete(next.folder);
            Files.createDirectory(next.folder);
            next.fill(data);
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            next.close();
            throw e;
        }
    }

    /**
     * On one thread: the phased and parallel loaders of TDB2 log what goes wrong on their other threads, leave out what
     * these had to index, and say that they are done, or wait forever.
     */
    private void fill(Consumer<StreamRDF> data) {
        DataLoader loader = LoaderFactory.sequentialLoader(quads(), (format, arguments) -> {});
        loader.startBulk();
        try {
            data.accept(apart(loader.stream()));
            loader.finishBulk();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
    }

    /** The loader keeps triples and quads apart, and takes a quad of the default graph for one of a named graph. */
    private static StreamRDF apart(StreamRDF loader) {
        return new StreamRDFWrapper(loader) {
            @Override
            public void quad(Quad quad) {
                if (quad.isDefaultGraph() || quad.isTriple()) {
                    triple(quad.asTriple());
                } else {
                    super.quad(quad);
                }
            }
        };
    }

    /** What it holds. */
    DatasetGraphTDB quads() {
        return at(folder);
    }

    /** Makes it the one in use, and removes the one before. */
    void putInPlace() {
        StoreConnection.internalExpel(location(folder), true);
        Path place = generations.next();
        withoutReaders(() -> {
            move(folder, place);
            exchange(at(place));
        });
        generations.removeOld();
    }

    /** As TDB2 itself does at the end of a compaction. */
    private void exchange(DatasetGraphTDB next) {
        DatasetGraphTDB old = (DatasetGraphTDB) triples.get();
        TransactionCoordinator then = next.getTxnSystem().getTxnMgr();
        TransactionCoordinator now = old.getTxnSystem().getTxnMgr();
        then.execExclusive(() -> {
            then.takeOverFrom(now);
            then.modifyConfigDirect(() -> now.listExternals().forEach(then::addExternal));
            triples.set(next);
        });
        StoreConnection.release(old.getLocation());
    }

    private void withoutReaders(Runnable action) {
        int step = 0;
        while (!triples.tryExclusiveMode()) {
            if (step++ == PATIENCE) {
                triples.startExclusiveMode();
                break;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        try {
            action.run();
        } finally {
            triples.finishExclusiveMode();
        }
    }

    private static DatasetGraphTDB at(Path folder) {
        return StoreConnection.connectCreate(location(folder)).getDatasetGraphTDB();
    }

    private static Location location(Path folder) {
        return Location.create(folder);
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (Files.exists(folder)) {
            StoreConnection.internalExpel(location(folder), true);
            Generations.delete(folder);
        }
    }
}
