package dev.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an option names for results.
 *
 * @param path the file
 * @param option the option, for messages
 */
record ResultFile(Path path, String option) {
    /** @throws Failure where it cannot be written; better now than after hours of work */
    ResultFile {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unwritable(path, option, "there is no such folder");
        }
        if (Files.isDirectory(path)) {
            throw unwritable(path, option, "it is a folder");
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw unwritable(path, option, "permission denied");
        }
    }

    OutputStream open() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path));
    }

    /** What to tell where writing it fails after all. */
    Failure failure(Exception e) {
        return new Failure(ExitCode.FAILED, "cannot write " + path + ": " + Failure.firstLine(e), e);
    }

    private static Failure unwritable(Path file, String option, String why) {
        return new Failure(ExitCode.FAILED, "cannot write " + file + ": " + why + "; name another file with " + option);
    }
}
