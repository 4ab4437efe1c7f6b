package dev.rapporteur.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A stated time, resolved to calendar days and never finer than its words.
 *
 * @param granularity how fine the words are
 * @param earliest first day it can mean
 * @param latest last day it can mean
 * @param text the words
 */
public record TemporalValue(Granularity granularity, LocalDate earliest, LocalDate latest, String text) {
    public TemporalValue {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("'" + text + "' ends " + latest + " before it begins " + earliest);
        }
    }

    public static TemporalValue day(LocalDate day, String text) {
        return new TemporalValue(Granularity.DAY, day, day, text);
    }

    public static TemporalValue month(YearMonth month, String text) {
        return new TemporalValue(Granularity.MONTH, month.atDay(1), month.atEndOfMonth(), text);
    }

    public static TemporalValue year(int year, String text) {
        return new TemporalValue(Granularity.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
    }

    /** ISO 8601: a day, a week, a month, a year, or an interval {@code first/last} for what has no shorter form. */
    public String iso() {
        return switch (granularity) {
            case DAY -> earliest.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        earliest.get(IsoFields.WEEK_BASED_YEAR),
                        earliest.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", earliest.getYear());
            case RANGE, SEASON -> earliest + "/" + latest;
        };
    }

    /** Whether some day could be meant by both. */
    public boolean isCompatibleWith(TemporalValue other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }
}
