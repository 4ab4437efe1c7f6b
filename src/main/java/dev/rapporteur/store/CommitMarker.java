package dev.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentExternal;
import org.apache.jena.dboe.transaction.txn.TxnId;

/**
 * A file that is there while a transaction commits. Triples and text index commit one after the other, so a crash in
 * between leaves the index behind; whoever finds the file at opening knows that this may be so.
 */
final class CommitMarker extends TransactionalComponentExternal<Object> {
    private static final byte[] ID = {'m', 'a', 'r', 'k'};

    private final Path file;
    /** Left by a commit that did not come to its end, so that the end of another is no reason to remove it. */
    private volatile boolean left;

    private CommitMarker(Path dir) {
        super(ComponentId.create(null, ID));
        this.file = dir.resolve("text-behind");
        this.left = Files.exists(file);
    }

    /** From now on every commit of the coordinator, and of those that take over from it, is marked in the folder. */
    static CommitMarker in(Path dir, TransactionCoordinator coordinator) {
        CommitMarker marker = new CommitMarker(dir);
        coordinator.modifyConfig(() -> coordinator.addExternal(marker));
        return marker;
    }

    /** Whether a commit did not come to its end. */
    boolean isLeft() {
        return left;
    }

    /** Marks the folder until {@link #clear()}, whatever commits meanwhile. */
    void leave() {
        create();
        left = true;
    }

    /** Triples and text index are in step again. */
    void clear() {
        delete();
        left = false;
    }

    @Override
    protected ByteBuffer _commitPrepare(TxnId transaction, Object state) {
        create();
        return super._commitPrepare(transaction, state);
    }

    @Override
    protected void _commitEnd(TxnId transaction, Object state) {
        if (!left) {
            delete();
        }
    }

    @Override
    protected void _abort(TxnId transaction, Object state) {
        left = Files.exists(file);
    }

    private void create() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
