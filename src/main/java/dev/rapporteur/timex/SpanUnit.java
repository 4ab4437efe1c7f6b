package dev.rapporteur.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The units of the calendar in which distances are stated. */
public enum SpanUnit {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    SpanUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    /** Of "day", "Days", "week", ...; a part of the day ("morning") stands for its day. */
    static SpanUnit of(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceFirst("s$", "")) {
            case "week" -> WEEK;
            case "month" -> MONTH;
            case "year" -> YEAR;
            default -> DAY;
        };
    }

    LocalDate shift(LocalDate day, int amount) {
        return day.plus(amount, unit);
    }

    /** The whole day, week, month or year around a day. */
    Period around(LocalDate day) {
        return switch (this) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(day);
            case YEAR -> Period.year(day.getYear());
        };
    }
}
