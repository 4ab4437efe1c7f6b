package dev.rapporteur.pipeline;

import java.util.Arrays;

/** Why an input gave no report. */
public enum SkipReason {
    MISSING("missing"),
    NO_ARTICLES("folder without articles"),
    EMPTY("empty"),
    BINARY("binary"),
    TOO_LARGE("too large"),
    UNREADABLE("unreadable"),
    BROKEN_FRONT_MATTER("broken front matter"),
    BROKEN("broken"),
    NO_TEXT("without text"),
    SEVERAL("several articles"),
    LIVE_BLOG("live blog"),
    UNREACHABLE("unreachable"),
    NOT_ENGLISH("not English"),
    REPEATED("repeated"),
    REFUSED("refused by the shapes"),
    FAILED("failed");

    private final String words;

    SkipReason(String words) {
        this.words = words;
    }

    /** The reason for which these words stand; {@link #FAILED} where there is none. */
    public static SkipReason of(String words) {
        return Arrays.stream(values())
                .filter(reason -> reason.words.equals(words))
                .findFirst()
                .orElse(FAILED);
    }

    /** The words for it in a summary: "2 skipped (1 empty, 1 not English)". */
    public String words() {
        return words;
    }
}
