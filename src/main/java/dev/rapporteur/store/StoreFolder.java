package dev.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a store: is it there, writable, and is there space left? */
final class StoreFolder {
    /**
     * A commit writes its journal and then the indexes; a disk that fills up in between is found only at the next
     * start.
     */
    private static final long NEEDED_MEGABYTES = 128;

    private static final long MEGABYTE = 1 << 20;

    private StoreFolder() {}

    static Path prepare(Path dir) {
        Path absolute = dir.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new StoreException(absolute + " is a file, but the dataset needs a folder. Name another one.");
        }
        try {
            Files.createDirectories(DatasetDescription.triples(absolute));
            Files.createDirectories(DatasetDescription.words(absolute));
            Files.delete(Files.createTempFile(absolute, "probe", null));
        } catch (IOException e) {
            throw new StoreException(
                    "The dataset folder " + absolute + " can't be written (" + reason(e)
                            + "). Check its permissions and the disk, or name another folder.",
                    e);
        }
        if (isNew(absolute)) {
            requireSpace(absolute);
        }
        return real(absolute);
    }

    /** A full disk is no reason not to read what is there. */
    private static boolean isNew(Path dir) {
        String[] entries = DatasetDescription.triples(dir).toFile().list();
        return entries == null || entries.length == 0;
    }

    /** Two names of one folder must be one store. */
    private static Path real(Path dir) {
        try {
            return dir.toRealPath();
        } catch (IOException e) {
            throw new StoreException("The dataset folder " + dir + " can't be read (" + reason(e) + ").", e);
        }
    }

    static void requireSpace(Path dir) {
        requireSpace(dir, 0);
    }

    /** Makes sure that there is space for so many bytes besides what every write needs. */
    static void requireSpace(Path dir, long bytes) {
        long free = freeMegabytes(dir);
        long needed = NEEDED_MEGABYTES + bytes / MEGABYTE;
        if (free < needed) {
            throw new StoreException("Only " + free + " MB are free on the disk of " + dir + ", but writing needs "
                    + needed + " MB. Nothing was changed; make space and run again.");
        }
    }

    private static long freeMegabytes(Path dir) {
        try {
            return Files.getFileStore(dir).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new StoreException("The disk of " + dir + " can't be read (" + reason(e) + ").", e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
