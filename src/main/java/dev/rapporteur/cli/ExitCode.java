package dev.rapporteur.cli;

import dev.rapporteur.pipeline.SkipReason;
import dev.rapporteur.pipeline.Tally;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every way a command can end, as scripts see it. The help and the README list them. */
public enum ExitCode {
    OK(0, "done"),
    FAILED(1, "unexpected failure; --verbose shows where"),
    USAGE(2, "unknown command, option or value"),
    NO_ARTICLE(3, "the given inputs hold no article"),
    DATASET_LOCKED(4, "another process uses the dataset"),
    PORT_IN_USE(5, "the port is in use"),
    BAD_PARAMETER(6, "a query parameter is unknown, missing or malformed"),
    UNKNOWN_QUERY(7, "there is no query of that name"),
    INVALID(8, "validate found violations"),
    BAD_DATASET(9, "the dataset is missing, unreadable or unwritable"),
    BROKEN_CONFIGURATION(10, "a rule, query, shape or authority file is broken"),
    BAD_GOLD(11, "the gold facts or the predictions are missing or broken"),
    BAD_BACKUP(12, "the backup is missing or broken, or can't be written"),
    WEAK_ACCOUNT(13, "the account for updates could be guessed"),
    UNKNOWN_THING(14, "the dataset has nothing of that name, or it cannot be judged so"),
    SKIPPED(20, "done, but inputs were skipped for several reasons"),
    MISSING(21, "done, but an input is missing"),
    EMPTY(22, "done, but an input is empty"),
    BINARY(23, "done, but an input is binary"),
    TOO_LARGE(24, "done, but an input is too large"),
    UNREADABLE(25, "done, but an input is unreadable"),
    BROKEN_FRONT_MATTER(26, "done, but an input has broken front matter"),
    NO_TEXT(27, "done, but an input has no text"),
    NOT_ENGLISH(28, "done, but an input is not English"),
    REPEATED(29, "done, but an input repeats another"),
    REFUSED(30, "done, but the shapes refused an input"),
    ARTICLE_FAILED(31, "done, but an input failed unexpectedly"),
    BROKEN(32, "done, but an input is broken: no well-formed XML, JSON, archive …"),
    LIVE_BLOG(33, "done, but an input is a live blog"),
    UNREACHABLE(34, "done, but a web address could not be read"),
    INTERRUPTED(130, "interrupted with Ctrl-C; the dataset is as before or as after, never between");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What the process returns. */
    public int number() {
        return number;
    }

    /** One line for the help. */
    public String meaning() {
        return meaning;
    }

    /** How a run ends whose inputs are counted in the tally. */
    static ExitCode of(Tally tally) {
        return of(tally.skipped().keySet());
    }

    /** How a run ends that skipped inputs for these reasons. */
    static ExitCode of(Set<SkipReason> reasons) {
        return switch (reasons.size()) {
            case 0 -> OK;
            case 1 -> of(reasons.iterator().next());
            default -> SKIPPED;
        };
    }

    private static ExitCode of(SkipReason reason) {
        return switch (reason) {
            case MISSING -> MISSING;
            case NO_ARTICLES -> NO_ARTICLE;
            case EMPTY -> EMPTY;
            case BINARY -> BINARY;
            case TOO_LARGE -> TOO_LARGE;
            case UNREADABLE -> UNREADABLE;
            case BROKEN_FRONT_MATTER -> BROKEN_FRONT_MATTER;
            case BROKEN -> BROKEN;
            case NO_TEXT -> NO_TEXT;
            case LIVE_BLOG -> LIVE_BLOG;
            case UNREACHABLE -> UNREACHABLE;
            case NOT_ENGLISH -> NOT_ENGLISH;
            case REPEATED -> REPEATED;
            case REFUSED -> REFUSED;
            case FAILED -> ARTICLE_FAILED;
        };
    }

    /** Number to meaning, in order, for the help. */
    static Map<String, String> table() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        c -> " " + c.number, c -> c.meaning, (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
