package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
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
