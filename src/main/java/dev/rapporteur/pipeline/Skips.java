package dev.rapporteur.pipeline;

import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.pipeline.Outcome.Skipped;
import java.util.Optional;

/** Why inputs are skipped, for whoever tells of it. */
final class Skips {
    private Skips() {}

    /** An input that is no article. */
    static Skipped of(String path, UnreadableArticleException e) {
        return new Skipped(path, reasonOf(e), message(e));
    }

    private static SkipReason reasonOf(UnreadableArticleException e) {
        return switch (e.reason()) {
            case EMPTY -> SkipReason.EMPTY;
            case BINARY -> SkipReason.BINARY;
            case TOO_LARGE -> SkipReason.TOO_LARGE;
            case UNREADABLE -> SkipReason.UNREADABLE;
            case BROKEN_FRONT_MATTER -> SkipReason.BROKEN_FRONT_MATTER;
            case BROKEN -> SkipReason.BROKEN;
            case SEVERAL -> SkipReason.SEVERAL;
            case NO_TEXT -> SkipReason.NO_TEXT;
            case LIVE_BLOG -> SkipReason.LIVE_BLOG;
            case UNREACHABLE -> SkipReason.UNREACHABLE;
        };
    }

    static Skipped failed(String path, Throwable cause) {
        String message = path + ": unexpected " + cause.getClass().getSimpleName()
                + Optional.ofNullable(cause.getMessage())
                        .map(m -> " (" + m.lines().findFirst().orElse("") + ")")
                        .orElse("")
                + "; run again with --verbose and report it with the article";
        return new Skipped(path, SkipReason.FAILED, message, Optional.of(cause));
    }

    static String message(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
    }
}
