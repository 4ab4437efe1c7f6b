package dev.rapporteur.cli;

import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A dataset as a server had it at one moment, in a temporary folder until it is closed. */
record DatasetCopy(Path folder, Store store) implements AutoCloseable {

    static DatasetCopy of(RunningServer server) throws StoreLockedException {
        Path folder = temporary();
        DatasetCopy copy = new DatasetCopy(folder, Store.open(folder));
        try (InputStream quads = server.quads()) {
            copy.store.replaceAll(quads);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw new UncheckedIOException("the server at " + server.uri() + " broke off", e);
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rapporteur-copy");
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder can't be written", e);
        }
    }

    @Override
    public void close() {
        store.close();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be removed", e);
        }
    }
}
