package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import java.time.YearMonth;
import java.util.Locale;

/** The seasons of the northern half of the globe, by whole months. A winter belongs to the year it begins in. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private static final int MONTHS = 3;

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    static Season of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals("FALL") ? AUTUMN : valueOf(upper);
    }

    Period in(int year) {
        return Period.months(Granularity.SEASON, YearMonth.of(year, firstMonth), MONTHS);
    }
}
