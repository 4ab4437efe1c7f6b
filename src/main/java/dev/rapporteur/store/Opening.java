package dev.rapporteur.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Assembles the dataset of a folder, once per process, and tells a lock from other failures. */
final class Opening {
    private static final Pattern HOLDER = Pattern.compile("process (\\d+)");
    /** TDB2 hands out one shared connection per process; a second writer to the text index would fail much later. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private Opening() {}

    static Dataset open(Path dir) throws StoreLockedException {
        if (!OPEN.add(dir)) {
            throw new StoreLockedException(dir, StoreLockedException.THIS_PROGRAM);
        }
        try {
            return assemble(dir);
        } catch (RuntimeException e) {
            if (causes(e).stream().noneMatch(TextIndexException.class::isInstance)) {
                throw failure(dir, e);
            }
        }
        return withoutTextIndex(dir);
    }

    /** The text index can be made anew from the triples, so that a broken one is no loss. */
    private static Dataset withoutTextIndex(Path dir) throws StoreLockedException {
        forget(dir);
        try {
            Generations.delete(DatasetDescription.words(dir));
            return assemble(dir);
        } catch (RuntimeException e) {
            throw failure(dir, e);
        }
    }

    private static Dataset assemble(Path dir) {
        DatasetDescription description = DatasetDescription.in(dir);
        return (Dataset) Assembler.general().open(description.dataset());
    }

    private static StoreException failure(Path dir, RuntimeException e) throws StoreLockedException {
        forget(dir);
        OPEN.remove(dir);
        List<Throwable> causes = causes(e);
        requireUnlocked(dir, causes);
        String reason = String.valueOf(causes.get(causes.size() - 1).getMessage());
        return new StoreException(
                "The dataset in " + dir + " can't be opened (" + reason
                        + "). Move the folder away, and restore a backup or load the articles again.",
                e);
    }

    /** A connection that TDB2 kept would stay open without us. */
    private static void forget(Path dir) {
        DatabaseConnection.internalExpel(location(dir), true);
    }

    /** Gives up the lock. A connection that TDB2 kept would carry the closed text index into the next opening. */
    static void release(Path dir, DatasetGraph triples) {
        TDBInternal.expel(triples, true);
        OPEN.remove(dir);
    }

    private static Location location(Path dir) {
        return Location.create(DatasetDescription.triples(dir).toString());
    }

    private static void requireUnlocked(Path dir, List<Throwable> causes) throws StoreLockedException {
        Optional<Throwable> lock = causes.stream().filter(Opening::isLock).findFirst();
        if (lock.isPresent()) {
            throw new StoreLockedException(dir, holder(String.valueOf(lock.get().getMessage())));
        }
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .toList();
    }

    private static boolean isLock(Throwable cause) {
        return cause instanceof DBOpEnvException
                && String.valueOf(cause.getMessage()).startsWith("Failed to get a lock");
    }

    private static String holder(String message) {
        Matcher process = HOLDER.matcher(message);
        return process.find() ? "process " + process.group(1) : "another process";
    }
}
