package dev.rapporteur.pipeline;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** What became of one input. */
public sealed interface Outcome {
    /** Where the input came from, as messages name it. */
    String path();

    /**
     * It was read, annotated and extracted.
     *
     * @param report what was extracted
     * @param sentences where its sentences stand, in order
     */
    record Extracted(String path, ArticleReport report, List<TextSpan> sentences) implements Outcome {
        public Extracted {
            sentences = List.copyOf(sentences);
        }

        /** A report whose article is not shown. */
        public Extracted(String path, ArticleReport report) {
            this(path, report, List.of());
        }
    }

    /**
     * It gave no report; the others are not touched by that.
     *
     * @param reason why
     * @param message one line: what, where, what to do
     * @param cause the unexpected error behind it, where there is one
     */
    record Skipped(String path, SkipReason reason, String message, Optional<Throwable> cause) implements Outcome {
        public Skipped(String path, SkipReason reason, String message) {
            this(path, reason, message, Optional.empty());
        }
    }
}
