package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that people marked.
 *
 * @param type of TIMEX3: DATE, TIME, DURATION or SET
 * @param value in the notation of TIMEX; empty where the people saw none
 * @param isPublication whether it is the day of publication in the head of the text
 */
record Mark(int start, int end, String type, String value, boolean isPublication) {
    private static final Pattern TYPE = Pattern.compile("\\btype=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bval(?:ue)?=\"([^\"]*)\"");
    private static final Pattern CALENDAR =
            Pattern.compile("(\\d{4})(?:-(?:(SP|SU|FA|WI)|Q([1-4])|H([12])|W(\\d\\d)(-WE)?|(\\d\\d)(?:-(\\d\\d))?))?");

    private static final Pattern DECADE = Pattern.compile("\\d{3}");

    static Mark ofTimex3(int start, int end, String attributes) {
        return new Mark(
                start, end, group(TYPE, attributes), group(VALUE, attributes), attributes.contains("CREATION_TIME"));
    }

    /** TIMEX2 has no types; the notation of the value tells them. */
    static Mark ofTimex2(int start, int end, String attributes) {
        String value = group(VALUE, attributes);
        String type = attributes.contains("set=\"YES\"")
                ? "SET"
                : value.matches("PX?T?[\\dX].*") ? "DURATION" : value.matches(".*\\d.*T.*") ? "TIME" : "DATE";
        return new Mark(start, end, type, value, false);
    }

    private static String group(Pattern pattern, String attributes) {
        Matcher found = pattern.matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    boolean overlaps(Timex time) {
        return start < time.end() && time.start() < end;
    }

    /** The calendar days of the value, if it has some and no hour. */
    Optional<Period> days() {
        if (DECADE.matcher(value).matches()) {
            return Optional.of(Period.range(
                    LocalDate.of(Integer.parseInt(value) * 10, 1, 1),
                    LocalDate.of(Integer.parseInt(value) * 10 + 9, 12, 31)));
        }
        Matcher calendar = CALENDAR.matcher(value);
        return calendar.matches() ? Optional.of(days(calendar)) : Optional.empty();
    }

    private static Period days(Matcher calendar) {
        int year = Integer.parseInt(calendar.group(1));
        if (calendar.group(2) != null) {
            return season(calendar.group(2)).in(year);
        }
        if (calendar.group(3) != null) {
            return Period.months(Granularity.RANGE, YearMonth.of(year, Integer.parseInt(calendar.group(3)) * 3 - 2), 3);
        }
        if (calendar.group(4) != null) {
            return Period.months(Granularity.RANGE, YearMonth.of(year, Integer.parseInt(calendar.group(4)) * 6 - 5), 6);
        }
        if (calendar.group(5) != null) {
            Period week = Period.week(LocalDate.of(year, 1, 4).plusWeeks(Integer.parseInt(calendar.group(5)) - 1));
            return calendar.group(6) == null
                    ? week
                    : Period.weekend(week.latest().minusDays(1));
        }
        if (calendar.group(7) == null) {
            return Period.year(year);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(calendar.group(7)));
        return calendar.group(8) == null
                ? Period.month(month.atDay(1))
                : Period.day(month.atDay(Integer.parseInt(calendar.group(8))));
    }

    private static Season season(String letters) {
        return switch (letters) {
            case "SP" -> Season.SPRING;
            case "SU" -> Season.SUMMER;
            case "FA" -> Season.AUTUMN;
            default -> Season.WINTER;
        };
    }
}
