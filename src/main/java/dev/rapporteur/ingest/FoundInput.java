package dev.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What was found at a place where articles were looked for. */
public sealed interface FoundInput {
    /** Where: relative to the input folder, or as the user gave it. */
    String path();

    /**
     * A file that may be an article; nothing of it is read yet.
     *
     * @param path see {@link InputFile#path()}
     * @param file where it lies
     */
    record Candidate(String path, Path file) implements FoundInput {
        /** Absolute path of the folder below which its path begins, the same by whatever name it was given. */
        public String folder() {
            Path folder = file.toAbsolutePath().normalize();
            for (int steps = Path.of(path).getNameCount(); steps > 0; steps--) {
                folder = Optional.ofNullable(folder.getParent()).orElse(folder);
            }
            return InputFiles.nameOf(folder);
        }

        /** Reads it, but never more than {@link InputFile#MAX_BYTES}. */
        public InputFile read() throws UnreadableArticleException {
            try (InputStream in = Files.newInputStream(file)) {
                long size = Files.size(file);
                if (size > InputFile.MAX_BYTES) {
                    throw TextDecoding.tooLarge(file.toString(), size);
                }
                return InputFiles.read(path, in);
            } catch (IOException wrong) {
                throw InputFiles.unreadable(file.toString(), wrong);
            }
        }
    }

    /**
     * A place that gives no article.
     *
     * @param why what is wrong with it
     * @param message one line: where, what is wrong, what to do
     */
    record Skipped(String path, Why why, String message) implements FoundInput {}

    /** What is wrong with a place. */
    enum Why {
        MISSING,
        NO_ARTICLES,
        NOT_A_FILE,
        UNREADABLE,
        DUPLICATE
    }
}
