package dev.rapporteur.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * Keeps a dataset equal to a folder until it is ended. The folder itself is the queue: whatever comes while some
 * articles are read waits there, and is seen at the next look.
 */
final class Watching {
    /** How long a file must look the same to be taken as complete. */
    static final Duration SETTLED = Duration.ofSeconds(1);

    /** How long to wait for files of which only time will tell. */
    private static final Duration SHORT = Duration.ofMillis(200);

    /** How long to trust that nothing happens without an event. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Synchronization synchronization;
    private final SyncFolder folder;
    private final Settling settling;
    private final boolean allowEmpty;
    private final Streams streams;
    private volatile boolean ended;
    private String complaint = "";

    /**
     * A watch.
     *
     * @param settling tells which files of the folder are complete
     * @param allowEmpty whether an empty folder means that all its articles are gone
     */
    Watching(
            Synchronization synchronization,
            SyncFolder folder,
            Settling settling,
            boolean allowEmpty,
            Streams streams) {
        this.synchronization = synchronization;
        this.folder = folder;
        this.settling = settling;
        this.allowEmpty = allowEmpty;
        this.streams = streams;
    }

    /** Watches until it is ended. Whatever goes wrong is told once and tried again. */
    void run() {
        try (FolderSignal signal = FolderSignal.of(folder.path())) {
            streams.say("watching " + folder.name() + " until Ctrl-C");
            while (!ended) {
                look();
                signal.await(settling.isBusy() ? SHORT : LONG);
            }
        }
    }

    /** Waits for what is being written, and ends the watch. */
    void end() {
        ended = true;
        synchronization.close();
    }

    private void look() {
        try {
            synchronization.run(folder, allowEmpty);
            complaint = "";
        } catch (CancellationException e) {
            ended = true;
        } catch (RuntimeException | StackOverflowError e) {
            complain(Failure.firstLine(e));
        }
    }

    private void complain(String words) {
        if (!ended && !words.equals(complaint)) {
            streams.say("rapporteur: " + words + "; trying again");
        }
        complaint = words;
    }
}
