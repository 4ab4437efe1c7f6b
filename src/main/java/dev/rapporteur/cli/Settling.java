package dev.rapporteur.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Tells files that are complete from files that somebody is writing: they look the same for a while. A file that is
 * gone must be gone for as long, since many programs save a file by putting another in its place.
 */
final class Settling {
    private final long nanos;
    private final LongSupplier ticks;
    private final Map<String, Look> looks = new HashMap<>();
    private final Set<String> unseen = new HashSet<>();
    private boolean busy;

    /** How a file looked, and since when. */
    private record Look(FileStamp stamp, long since) {}

    /**
     * A judge of files.
     *
     * @param time how long a file must look the same; nothing for files that are known to be complete
     * @param ticks nanoseconds that pass steadily, whatever the clock on the wall does
     */
    Settling(Duration time, LongSupplier ticks) {
        this.nanos = time.toNanos();
        this.ticks = ticks;
    }

    /** All files are taken as they are. */
    static Settling none() {
        return new Settling(Duration.ZERO, () -> 0);
    }

    /** Begins a new look at all files. */
    void begin() {
        unseen.clear();
        unseen.addAll(looks.keySet());
        busy = false;
    }

    /** Whether a file that looks like this is complete. */
    boolean isSettled(String path, FileStamp stamp) {
        unseen.remove(path);
        return isOld(path, stamp);
    }

    /** Files that were there the time before, and are not known to be gone for good. */
    List<String> unseen() {
        return unseen.stream()
                .filter(path -> !isOld(path, FileStamp.GONE))
                .sorted()
                .toList();
    }

    /** Whether there are files of which only time will tell. */
    boolean isBusy() {
        return busy;
    }

    private boolean isOld(String path, FileStamp stamp) {
        long now = ticks.getAsLong();
        Look look = looks.get(path);
        if (look == null || !look.stamp().equals(stamp)) {
            look = new Look(stamp, now);
            looks.put(path, look);
        }
        boolean old = now - look.since() >= nanos;
        busy |= !old;
        if (old && stamp.equals(FileStamp.GONE)) {
            looks.remove(path);
        }
        return old;
    }
}
