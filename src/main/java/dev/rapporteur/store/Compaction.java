package dev.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;

/**
 * Gives back the space of what was replaced: TDB2 never writes over a block, so its files only grow. Readers go on
 * meanwhile, writers wait.
 */
record Compaction(Path dir, DatasetGraphSwitchable triples) {
    /** Below this size there is nothing to gain. */
    private static final long SMALL = 32L << 20;

    /** Below two, so that the largest batch and the text index do not bring the dataset above that. */
    private static final double GROWTH = 1.8;

    /** Whether the triples take almost twice the space that they took when they were compact. */
    boolean isWorthwhile() {
        long size = size();
        return size > SMALL && size > GROWTH * compactSize();
    }

    /** @throws StoreException if there is too little space for a second copy */
    Compacted run() {
        if (triples.isInTransaction()) {
            throw new IllegalStateException("a thread that reads or writes can't compact: it would wait for itself");
        }
        long before = size();
        StoreFolder.requireSpace(dir, before);
        triples.execReadOnlyDatabase(() -> {
            try (NextGeneration next = NextGeneration.of(triples, this::copy)) {
                next.putInPlace();
            }
        });
        remember();
        return new Compacted(before, size());
    }

    private void copy(StreamRDF out) {
        Txn.executeRead(triples, () -> {
            triples.prefixes().forEach(out::prefix);
            triples.find().forEachRemaining(out::quad);
        });
    }

    /** Notes that the triples take as little space now as they can. */
    void remember() {
        try {
            Path fresh = Files.writeString(note().resolveSibling(note().getFileName() + ".new"), size() + "\n");
            Files.move(fresh, note(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        return DiskUse.of(DatasetDescription.triples(dir));
    }

    /** Zero where it was never noted, or where the note can't be understood. */
    private long compactSize() {
        try {
            return Files.exists(note())
                    ? Long.parseLong(Files.readString(note()).strip())
                    : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private Path note() {
        return dir.resolve("compact-size");
    }
}
