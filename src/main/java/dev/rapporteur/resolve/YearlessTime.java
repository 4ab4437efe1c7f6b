package dev.rapporteur.resolve;

import dev.rapporteur.model.TemporalValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days and months that a sentence names without a year: "April 26", "the August summit".
 *
 * @param days what it names, in its order
 */
record YearlessTime(List<YearlessDay> days) {
    /**
     * A day, or a month if the day is 0.
     *
     * @param day day of the month
     */
    record YearlessDay(Month month, int day) {
        private boolean isIn(TemporalValue time) {
            return Stream.iterate(time.earliest(), date -> date.plusDays(1))
                    .limit(ChronoUnit.DAYS.between(time.earliest(), time.latest()) + 1)
                    .anyMatch(this::is);
        }

        private boolean is(LocalDate date) {
            return date.getMonth() == month && (day == 0 || date.getDayOfMonth() == day);
        }
    }

    static final YearlessTime NONE = new YearlessTime(List.of());

    private static final String MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    /** "May" and "March" are verbs as well, so that they need a word or a number that only a month has beside it. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?<before>\\d{1,2}(?:st|nd|rd|th)?(?: of)? |(?:[Ii]n|[Oo]f|[Ll]ast|[Tt]he|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id) )?"
                    + "(?<month>" + MONTHS + ")(?: (?<after>\\d{1,2})(?!\\d|:))?(?<year>,? \\d{4})?\\b");
    /** Longest time, in days, that a day or month can be outside of. */
    private static final long SHORT = 31;

    YearlessTime {
        days = List.copyOf(days);
    }

    static YearlessTime in(String sentence) {
        return new YearlessTime(NAMED.matcher(sentence)
                .results()
                .map(found -> NAMED.matcher(found.group()))
                .filter(Matcher::matches)
                .flatMap(found -> day(found).stream())
                .toList());
    }

    private static Optional<YearlessDay> day(Matcher found) {
        String before = found.group("before") == null ? "" : found.group("before");
        String after = found.group("after") == null ? "" : found.group("after");
        Month month = Month.valueOf(found.group("month").toUpperCase(Locale.ROOT));
        boolean isWord = (month == Month.MAY || month == Month.MARCH) && before.isEmpty() && after.isEmpty();
        if (isWord || found.group("year") != null) {
            return Optional.empty();
        }
        String digits = after.isEmpty() ? before.replaceAll("\\D", "") : after;
        return Optional.of(new YearlessDay(month, digits.isEmpty() ? 0 : Integer.parseInt(digits)));
    }

    /** Whether it names days or months and none of them can be at that time. */
    boolean excludes(Optional<TemporalValue> time) {
        return !days.isEmpty()
                && time.filter(t -> ChronoUnit.DAYS.between(t.earliest(), t.latest()) <= SHORT)
                        .filter(t -> days.stream().noneMatch(day -> day.isIn(t)))
                        .isPresent();
    }
}
