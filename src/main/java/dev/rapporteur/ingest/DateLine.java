package dev.rapporteur.ingest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a page that tells nothing but a date: "Updated: Tue, 3 March 2026, 4:02pm".
 *
 * @param day the date
 * @param rank what it is the date of
 */
record DateLine(LocalDate day, Rank rank) {
    /** How near a date is to the publication, nearest first. */
    enum Rank {
        PUBLISHED,
        PLAIN,
        UPDATED
    }

    private static final int MAX_LENGTH = 120;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[^:]{0,40}\\b)?(?:published|publish date|publication date|posted|updated|modified|date|released|issued|created)(?: (?:on|at|date))?\\s*[:|-]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("publi|posted|released|issued|created", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile("updated|modified", Pattern.CASE_INSENSITIVE);
    /** What may stand beside the date: weekdays, times, zones, labels, punctuation, reading time. */
    private static final Pattern REST = Pattern.compile(
            "(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?"
                    + "|\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?"
                    + "|[+-]\\d{2}:?\\d{2}|T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?|\\((?:[A-Z]{2,5}|local time)\\)"
                    + "|\\b(?:[A-Z]{1,4}T|UTC|GMT|CES?T|PKT|local time|hrs|hours|at|on|the|as of|first|last|publish(?:ed)?|publication|posted|updated|modified|released|issued|created|date|time)\\b"
                    + "|\\b\\d{1,2} min(?:ute)?s?(?: read)?\\b|[\\s,.;:|•·/@()–—-])*",
            Pattern.CASE_INSENSITIVE);

    static Optional<DateLine> find(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<StatedDay> found = StatedDay.find(line);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String before = line.substring(0, found.get().start());
        String after = StatedDay.find(line.substring(found.get().end()))
                .map(second -> line.substring(found.get().end() + second.end()))
                .orElse(line.substring(found.get().end()));
        boolean bare = REST.matcher(LABEL.matcher(before).replaceFirst("")).matches()
                && (REST.matcher(after).matches() || UPDATED.matcher(after).find());
        return bare ? Optional.of(new DateLine(found.get().day(), rank(before))) : Optional.empty();
    }

    private static Rank rank(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return UPDATED.matcher(lower).find() && !PUBLISHED.matcher(lower).find()
                ? Rank.UPDATED
                : PUBLISHED.matcher(lower).find() ? Rank.PUBLISHED : Rank.PLAIN;
    }
}
