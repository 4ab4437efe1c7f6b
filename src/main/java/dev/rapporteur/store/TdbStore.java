package dev.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TDB2 dataset with a Lucene index. */
final class TdbStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(TdbStore.class);

    /** From so many triples on, TDB2's bulk loader is worth its start. */
    private static final long BULK = 50_000;

    /** As measured, without the text index. */
    private static final long BYTES_PER_QUAD = 400;

    private final Path dir;
    private final Dataset dataset;
    private final DatasetGraph quads;
    private final DatasetGraphSwitchable triples;
    private final TextIndex words;
    private final CommitMarker marker;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private TdbStore(Path dir, Dataset dataset) {
        this.dir = dir;
        this.dataset = dataset;
        this.quads = dataset.asDatasetGraph();
        this.triples = (DatasetGraphSwitchable) ((DatasetGraphText) quads).getWrapped();
        this.words = new TextIndex((DatasetGraphText) quads);
        this.marker = CommitMarker.in(dir, TDBInternal.getTransactionCoordinator(triples));
    }

    static Store open(Path dir) throws StoreLockedException {
        Path folder = StoreFolder.prepare(dir);
        TdbStore store = new TdbStore(folder, Opening.open(folder));
        try {
            store.clearUp();
        } catch (RuntimeException e) {
            store.close();
            throw new StoreException(
                    "The dataset in " + folder + " can't be cleared up after a crash (" + e.getMessage()
                            + "). Nothing was lost; check the disk and run again.",
                    e);
        }
        return store;
    }

    /** Removes what a crash has left, and brings the text index in step, also where somebody has removed it. */
    private void clearUp() {
        new Generations(DatasetDescription.triples(dir)).removeOld();
        if ((marker.isLeft() || words.entries() == 0) && !words.isInStep()) {
            LOG.warn("the text index of {} is not in step with the dataset; it is made anew from it", dir);
            marker.leave();
            words.rebuild();
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
    public String name() {
        return dir.toString();
    }

    @Override
    public boolean isAtomic() {
        return true;
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
        StoreFolder.requireSpace(dir);
        AtomicBoolean committing = new AtomicBoolean();
        return changing(committing::get, () -> isFirstLoad(write) ? load(write) : transact(write, committing));
    }

    /** Where memory runs out, even undoing can fail: the folder is marked until the write has ended in either way. */
    private Changes transact(Write write, AtomicBoolean committing) {
        boolean wasLeft = marker.isLeft();
        marker.leave();
        try {
            Changes changes = commit(write, committing);
            committing.set(false);
            return changes;
        } catch (OutOfMemoryError e) {
            committing.set(true);
            throw e;
        } finally {
            if (!wasLeft && !committing.get()) {
                marker.clear();
            }
        }
    }

    private Changes commit(Write write, AtomicBoolean committing) {
        return Txn.calculateWrite(quads, () -> {
            Changes changes = new Writing(quads).of(write);
            committing.set(true);
            return changes;
        });
    }

    private boolean isFirstLoad(Write write) {
        return write.size() >= BULK
                && Txn.calculateRead(quads, () -> !quads.find().hasNext());
    }

    private Changes load(Write write) {
        replaceAll(write::send, next -> {});
        long graphs = read(Snapshot::graphs).size();
        return new Changes(graphs, write.size(), 0);
    }

    private void replaceAll(Consumer<StreamRDF> data, Consumer<DatasetGraph> check) {
        new BulkLoad(triples, words, marker).replaceAll(data, check);
        compaction().remember();
    }

    @Override
    public void replaceAll(InputStream nquads) {
        changing(() -> false, () -> {
            replaceAll(out -> BackupFile.send(nquads, out), next -> {});
            return true;
        });
    }

    @Override
    public Fingerprint fingerprint() {
        return Txn.calculateRead(quads, () -> new QuadLines(quads).fingerprint());
    }

    @Override
    public Fingerprint backup(Path file) {
        return Txn.calculateRead(quads, () -> {
            try {
                return new Backup(new QuadLines(quads)).write(file);
            } catch (IOException e) {
                throw new BackupException(
                        file + ": the backup can't be written (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                                + "); check folder and disk, or name another file",
                        e);
            }
        });
    }

    @Override
    public Fingerprint restore(Path file) {
        BackupFile backup = new BackupFile(file);
        Fingerprint expected = backup.verify();
        StoreFolder.requireSpace(dir, expected.quads() * BYTES_PER_QUAD);
        return changing(() -> false, () -> {
            replaceAll(backup::send, next -> requireEqual(expected, new QuadLines(next).fingerprint(), file));
            return expected;
        });
    }

    private static void requireEqual(Fingerprint expected, Fingerprint found, Path file) {
        if (!found.equals(expected)) {
            throw new BackupException(file + ": gives " + found + " instead of " + expected
                    + "; this is an error of the program, please report it");
        }
    }

    @Override
    public long size() {
        return DiskUse.of(dir);
    }

    @Override
    public Compacted compact() {
        return changing(() -> false, compaction()::run);
    }

    /** A batch is written by now, and no worse for it if its space can't be given back. */
    @Override
    public void endBatch() {
        try {
            if (compaction().isWorthwhile()) {
                compaction().run();
            }
        } catch (RuntimeException e) {
            LOG.warn("the dataset in {} was not compacted: {}", dir, e.getMessage());
        }
    }

    private Compaction compaction() {
        return new Compaction(dir, triples);
    }

    /** @param committing whether a failure may have come too late to undo anything */
    private <T> T changing(BooleanSupplier committing, Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException | BackupException e) {
            throw e;
        } catch (RuntimeException | InternalError e) { // InternalError: a mapped file that the full disk can't back
            String state = marker.isLeft() || committing.getAsBoolean()
                    ? "It is as before or as after, never between"
                    : "Nothing was changed";
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
