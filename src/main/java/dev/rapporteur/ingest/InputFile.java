package dev.rapporteur.ingest;

import java.util.Arrays;

/**
 * One file as it was found.
 *
 * @param path relative to the input folder, with '/' between its steps; the base name for a single file; "-" for
 *     standard input
 * @param bytes its content, as it is
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record InputFile(String path, byte[] bytes) implements Manuscript {
    /** Larger files are no articles; they are refused without being read. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    public InputFile {
        if (path.isBlank()) {
            throw new IllegalArgumentException("a file without a path");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Last step of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InputFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
