package dev.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * How a file looks from outside. While it looks the same it is taken to hold the same.
 *
 * @param size its length, -1 where it cannot be looked at
 * @param modified when it was written last, as finely as its file system tells
 * @param key what tells it from another file that was put in its place
 */
record FileStamp(long size, String modified, String key) {
    /** A file that is not there, or that cannot be looked at. */
    static final FileStamp GONE = new FileStamp(-1, "", "");

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(
                    attributes.size(), attributes.lastModifiedTime().toString(), String.valueOf(attributes.fileKey()));
        } catch (IOException e) {
            return GONE;
        }
    }
}
