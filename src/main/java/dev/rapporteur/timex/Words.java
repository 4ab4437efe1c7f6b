package dev.rapporteur.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The parts that a rule recognised, by the names of their slots. */
final class Words {
    private final Map<String, String> parts = new HashMap<>();

    Words(Matcher match, List<String> slots) {
        for (String slot : slots) {
            String words = match.group(slot);
            if (words != null) {
                parts.put(slot, words.toLowerCase(Locale.ROOT).replaceAll(Lexicon.SPACE + "+", " "));
            }
        }
    }

    boolean has(String slot) {
        return parts.containsKey(slot);
    }

    /** In lower case, single-spaced. */
    String get(String slot) {
        String words = parts.get(slot);
        if (words == null) {
            throw new IllegalStateException("there is no {" + slot + "} in " + parts);
        }
        return words;
    }

    Month month(String slot) {
        String prefix = get(slot).substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(prefix)) {
                return month;
            }
        }
        throw new IllegalStateException("'" + get(slot) + "' is no month");
    }

    DayOfWeek weekday(String slot) {
        String prefix = get(slot).substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(prefix)) {
                return day;
            }
        }
        throw new IllegalStateException("'" + get(slot) + "' is no weekday");
    }

    int number(String slot) {
        return Integer.parseInt(get(slot).replaceAll("\\D", ""));
    }

    OptionalInt amount(String slot) {
        return Quantity.of(get(slot));
    }

    SpanUnit unit(String slot) {
        return SpanUnit.of(get(slot));
    }

    /** Empty for the 31st of June. */
    static Optional<LocalDate> date(int year, Month month, int day) {
        YearMonth ofYear = YearMonth.of(year, month);
        return ofYear.isValidDay(day) ? Optional.of(ofYear.atDay(day)) : Optional.empty();
    }
}
