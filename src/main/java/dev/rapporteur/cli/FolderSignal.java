package dev.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Wakes up whoever waits for a folder when something happens in it or below. It tells no more than that: events are
 * lost, doubled and unknown to network drives, while a look at the folder tells what is there.
 */
final class FolderSignal implements AutoCloseable {
    private final Path folder;
    private final Optional<WatchService> service;

    private FolderSignal(Path folder, Optional<WatchService> service) {
        this.folder = folder;
        this.service = service;
    }

    /** A signal; where the system gives none, only time passes. */
    static FolderSignal of(Path folder) {
        FolderSignal signal = new FolderSignal(folder, open(folder));
        signal.listen();
        return signal;
    }

    private static Optional<WatchService> open(Path folder) {
        try {
            return Optional.of(folder.getFileSystem().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Waits until something happens, but not longer than some time. */
    void await(Duration time) {
        try {
            if (service.isPresent()) {
                drain(service.get(), time);
            } else {
                LockSupport.parkNanos(this, time.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        listen();
    }

    private static void drain(WatchService service, Duration time) throws InterruptedException {
        WatchKey key = service.poll(time.toNanos(), TimeUnit.NANOSECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll();
        }
    }

    /** Also to folders that are new. What the system cannot listen to is left to time. */
    private void listen() {
        if (service.isPresent()) {
            try {
                Files.walkFileTree(folder, new Listener(service.get()));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot watch " + folder, e);
            }
        }
    }

    /** Listens to a folder before it looks into it: what comes into it meanwhile makes a sound. */
    private static final class Listener extends SimpleFileVisitor<Path> {
        private final WatchService service;

        Listener(WatchService service) {
            this.service = service;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            try {
                dir.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            } catch (IOException gone) { // or one folder too many for the system
                return FileVisitResult.SKIP_SUBTREE;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop watching " + folder, e);
        }
    }
}
