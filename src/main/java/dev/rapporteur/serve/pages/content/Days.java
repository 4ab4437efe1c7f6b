package dev.rapporteur.serve.pages.content;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Times as people write them: "19 November 2025", "November 2025", "3–9 March 2031". Never finer than the dataset. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Days() {}

    /** A day, month or year of ISO 8601; anything else is left as it is. */
    static String written(String date) {
        try {
            return switch (date.length()) {
                case YEAR_LENGTH -> Year.parse(date).toString();
                case MONTH_LENGTH -> YearMonth.parse(date).format(MONTH);
                default -> LocalDate.parse(date).format(DAY);
            };
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    /** A time that is told as a date, else as the first and last day that it can mean; empty if it is not told. */
    static Optional<String> written(Optional<String> date, Optional<String> earliest, Optional<String> latest) {
        return date.map(Days::written).or(() -> earliest.flatMap(first -> latest.map(last -> between(first, last))));
    }

    private static String between(String first, String last) {
        if (first.equals(last)) {
            return written(first);
        }
        try {
            LocalDate from = LocalDate.parse(first);
            LocalDate to = LocalDate.parse(last);
            if (from.getYear() != to.getYear()) {
                return written(first) + " – " + written(last);
            }
            return from.getMonth() == to.getMonth()
                    ? from.getDayOfMonth() + "–" + written(last)
                    : from.format(DAY_OF_YEAR) + " – " + written(last);
        } catch (DateTimeParseException e) {
            return first + " – " + last;
        }
    }
}
