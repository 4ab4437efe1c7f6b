package dev.rapporteur.pipeline;

import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.FoundInput;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.format.Documents;
import dev.rapporteur.pipeline.Outcome.Skipped;
import java.io.InputStream;
import java.util.Optional;

/** An input of a run. */
public sealed interface Source {
    /** Where it comes from, as messages name it. */
    String path();

    /**
     * An input that is read when its turn comes.
     *
     * @param folder absolute path of the folder below which it lies, if it is a file
     */
    record Pending(String path, Act reading, Optional<String> folder) implements Source {
        /** An input that lies in no folder. */
        public Pending(String path, Act reading) {
            this(path, reading, Optional.empty());
        }
    }

    /**
     * An input that may hold several articles: what it is shows when it is opened.
     *
     * @param folder absolute path of the folder below which it lies, if it is a file
     */
    record Several(String path, Opening opening, Optional<String> folder) implements Source {}

    /** The act of opening an input. */
    interface Opening {
        Entries open() throws UnreadableArticleException;
    }

    /** An input of which it is known beforehand that it gives nothing. */
    record Unusable(Skipped outcome) implements Source {
        @Override
        public String path() {
            return outcome.path();
        }
    }

    /** The act of reading an input. */
    interface Act {
        Manuscript read() throws UnreadableArticleException;
    }

    /** What was found in files and folders. */
    static Source of(FoundInput found, Documents documents) {
        if (found instanceof FoundInput.Candidate file) {
            return new Several(file.path(), () -> documents.open(file), Optional.of(file.folder()));
        }
        FoundInput.Skipped skipped = (FoundInput.Skipped) found;
        return new Unusable(new Skipped(skipped.path(), reasonOf(skipped.why()), skipped.message()));
    }

    /** Standard input. */
    static Source of(InputStream in, Documents documents) {
        return new Several(
                InputFiles.STANDARD_INPUT, () -> documents.open(InputFiles.STANDARD_INPUT, in), Optional.empty());
    }

    private static SkipReason reasonOf(FoundInput.Why why) {
        return switch (why) {
            case MISSING -> SkipReason.MISSING;
            case NO_ARTICLES -> SkipReason.NO_ARTICLES;
            case DUPLICATE -> SkipReason.REPEATED;
            case UNREADABLE, NOT_A_FILE -> SkipReason.UNREADABLE;
        };
    }
}
