package dev.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a folder of TDB2 takes on disk. TDB2 makes its tree files larger than they are filled, and the rest of them
 * takes no space; how far they are filled stands in a small file beside them.
 */
final class DiskUse {
    private static final int BLOCK = 8192;
    private static final String NODES = ".idn";
    private static final String RECORDS = ".dat";

    private DiskUse() {}

    /** Bytes of all files below the folder, as far as they are filled. */
    static long of(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile).mapToLong(DiskUse::filled).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long filled(Path file) {
        try {
            String name = file.getFileName().toString();
            if (name.endsWith(NODES)) {
                return blocks(file, name, Long.BYTES);
            }
            if (name.endsWith(RECORDS)) {
                return blocks(file, name, 2 * Long.BYTES);
            }
            return Files.size(file);
        } catch (NoSuchFileException gone) { // Lucene has merged it into another one
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of a tree is three numbers: its root, its blocks of nodes, its blocks of records. */
    private static long blocks(Path file, String name, int position) throws IOException {
        Path state = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".bpt");
        byte[] numbers = Files.exists(state) ? Files.readAllBytes(state) : new byte[0];
        if (numbers.length < position + Long.BYTES) {
            return Files.size(file);
        }
        return Math.min(Files.size(file), ByteBuffer.wrap(numbers).getLong(position) * BLOCK);
    }
}
