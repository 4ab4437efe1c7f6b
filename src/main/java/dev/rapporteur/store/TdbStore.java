package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TDB2 dataset with a Lucene index. */
final class TdbStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(TdbStore.class);

    private final Path dir;
    private final Dataset dataset;
    private final DatasetGraph quads;
    private final DatasetGraphSwitchable triples;
    private final CommitMarker marker;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private TdbStore(Path dir, Dataset dataset) {
        this.dir = dir;
        this.dataset = dataset;
        this.quads = dataset.asDatasetGraph();
        this.triples = (DatasetGraphSwitchable) ((DatasetGraphText) quads).getWrapped();
        this.marker = CommitMarker.in(dir, TDBInternal.getTransactionCoordinator(triples));
    }

    static Store open(Path dir) throws StoreLockedException {
        Path folder = StoreFolder.prepare(dir);
        TdbStore store = new TdbStore(folder, Opening.open(folder));
        try {
            store.bringTextIndexInStep();
        } catch (RuntimeException e) {
            store.close();
            throw new StoreException(
                    "The text index of " + folder + " can't be made anew (" + e.getMessage()
                            + "). Nothing was lost; check the disk and run again.",
                    e);
        }
        return store;
    }

    /** After a crash between two commits, or where somebody has removed the index: the triples tell what it holds. */
    private void bringTextIndexInStep() {
        TextIndex index = new TextIndex((DatasetGraphText) quads);
        if ((marker.isLeft() || index.entries() == 0) && !index.isInStep()) {
            LOG.warn("the text index of {} is not in step with the dataset; it is made anew from it", dir);
            marker.leave();
            index.rebuild();
        }
        if (marker.isLeft()) {
            marker.clear();
        }
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
    public <T> T read(Function<Snapshot, T> lookups) {
        return Txn.calculateRead(quads, () -> lookups.apply(new TdbSnapshot(quads)));
    }

    @Override
    public Changes write(Write write) {
        return write(() -> new Writing(quads).of(write));
    }

    private Changes write(Supplier<Changes> work) {
        StoreFolder.requireSpace(dir);
        try {
            return Txn.calculateWrite(quads, work);
        } catch (RuntimeException | InternalError e) { // InternalError: a mapped file that the full disk can't back
            String state = marker.isLeft() ? "It is as before or as after, never between" : "Nothing was changed";
            throw new StoreException(
                    "The dataset in " + dir + " can't be written (" + e.getMessage() + "). " + state
                            + "; check the disk and run again.",
                    e);
        }
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            quads.close();
            Opening.release(dir, triples);
        }
    }
}
