package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import dev.rapporteur.model.TemporalValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A stretch of days that has no words yet. */
record Period(Granularity granularity, LocalDate earliest, LocalDate latest) {
    static Period of(TemporalValue value) {
        return new Period(value.granularity(), value.earliest(), value.latest());
    }

    static Period day(LocalDate day) {
        return new Period(Granularity.DAY, day, day);
    }

    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(Granularity.WEEK, monday, monday.plusDays(6));
    }

    static Period weekend(LocalDate saturday) {
        return range(saturday, saturday.plusDays(1));
    }

    static Period month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Period(Granularity.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(Granularity.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whole months from the first of {@code month} on. */
    static Period months(Granularity granularity, YearMonth month, int count) {
        return new Period(
                granularity, month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    /** The same days of the calendar; those of a week are others every year. */
    Optional<Period> yearBefore() {
        return switch (granularity) {
            case YEAR -> Optional.of(year(earliest.getYear() - 1));
            case WEEK -> Optional.empty();
            default -> Optional.of(new Period(granularity, earliest.minusYears(1), lastOfMonth(latest.minusYears(1))));
        };
    }

    /** The end of February moves. */
    private LocalDate lastOfMonth(LocalDate day) {
        boolean ends = YearMonth.from(latest).atEndOfMonth().equals(latest) && granularity != Granularity.DAY;
        return ends ? YearMonth.from(day).atEndOfMonth() : day;
    }

    static Period range(LocalDate one, LocalDate other) {
        return one.isAfter(other)
                ? new Period(Granularity.RANGE, other, one)
                : new Period(Granularity.RANGE, one, other);
    }

    TemporalValue as(String text) {
        return new TemporalValue(granularity, earliest, latest, text);
    }
}
