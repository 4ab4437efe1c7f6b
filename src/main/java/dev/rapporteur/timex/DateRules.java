package dev.rapporteur.timex;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days by the calendar: "Monday, Sept. 19, 2022", "the 3rd of May", "May 13 to 15". */
final class DateRules {
    private static final String YEAR = Years.OPTIONAL;

    static final List<Rule> ALL = List.of(
            Rule.of("{iso}(?!-?\\d)(?:T\\d\\d:?\\d\\d(?::?\\d\\d)?Z?)?", DateRules::iso),
            Rule.of("{first}(?<mark>[./]){second}\\k<mark>{year}", DateRules::figures),
            Rule.of("(?:{wd},? )?{month} (?:the )?{day}" + YEAR, w -> day(w, "month", "day")),
            Rule.of("(?:{wd},? (?:the )?)?{day}[ -](?:of )?{month}" + YEAR, w -> day(w, "month", "day")),
            Rule.of(
                    "(?=the )(?<=\\b(?:on|by|until|before|since|of) )the {nth}(?! (?!and |of the month)(?-i:[\\p{L}]))(?!-)",
                    DateRules::ofMonth),
            Rule.of("{feast}" + YEAR, DateRules::feast),
            // The anniversary of a massacre names the massacre, not the latest such day.
            Rule.always("{month} {day} (?:terror |terrorist )?(?:attacks?|massacre)", Meaning.UNDATABLE),
            Rule.of("{month} {day}{sep}(?:{wd},? )?{day2}" + YEAR, w -> range(w, "month", "day", "month", "day2")),
            Rule.of(
                    "(?:{wd},? )?{month} {day}{sep}(?:{wd2},? )?{month2} {day2}" + YEAR,
                    w -> range(w, "month", "day", "month2", "day2")),
            Rule.of(
                    "(?:the )?{day}{sep}(?:the )?{day2} (?:of )?{month}" + YEAR,
                    w -> range(w, "month", "day", "month", "day2")),
            Rule.of(
                    "(?:{wd},? )?{day} {month}{sep}(?:{wd2},? )?{day2} {month2}" + YEAR,
                    w -> range(w, "month", "day", "month2", "day2")),
            Rule.of("{month} {day},? {year2}{sep}{month2} {day2},? {year}", DateRules::years),
            Rule.of("{day} {month},? {year2}{sep}{day2} {month2},? {year}", DateRules::years));

    private DateRules() {}

    private static Meaning feast(Words words) {
        MonthDay day =
                switch (words.get("feast").replace('’', '\'')) {
                    case "christmas eve" -> MonthDay.of(12, 24);
                    case "boxing day" -> MonthDay.of(12, 26);
                    case "new year's eve" -> MonthDay.of(12, 31);
                    case "new year's day" -> MonthDay.of(1, 1);
                    default -> MonthDay.of(12, 25);
                };
        IntFunction<Optional<Period>> inYear = year -> Optional.of(Period.day(day.atYear(year)));
        return Years.of(words, inYear).orElseGet(() -> Yearly.day(inYear));
    }

    /** "on the 20th": of the month that was named last. */
    private static Meaning ofMonth(Words words) {
        return frame -> frame.mention(SpanUnit.MONTH)
                .map(Period::earliest)
                .flatMap(d -> Words.date(d.getYear(), d.getMonth(), words.number("nth")))
                .map(Period::day);
    }

    private static Meaning iso(Words words) {
        String[] parts = words.get("iso").split("-", 3);
        int month = Integer.parseInt(parts[1]);
        return month < 1 || month > 12
                ? Meaning.UNDATABLE
                : fixed(Integer.parseInt(parts[0]), Month.of(month), Integer.parseInt(parts[2]));
    }

    /** "19/09/2022": only one of the two can be the month, or it cannot be told. */
    private static Meaning figures(Words words) {
        int first = words.number("first");
        int second = words.number("second");
        if (first <= 12 && second <= 12 && first != second) {
            return Meaning.UNDATABLE;
        }
        int month = Math.min(first, second);
        return month < 1 || month > 12
                ? Meaning.UNDATABLE
                : fixed(words.number("year"), Month.of(month), Math.max(first, second));
    }

    private static Meaning day(Words words, String monthSlot, String daySlot) {
        Month month = words.month(monthSlot);
        int day = words.number(daySlot);
        IntFunction<Optional<Period>> inYear =
                year -> Words.date(year, month, day).map(Period::day);
        IntFunction<Optional<Period>> onWeekday = year ->
                inYear.apply(year).filter(p -> !words.has("wd") || p.earliest().getDayOfWeek() == words.weekday("wd"));
        return Years.of(words, inYear)
                .orElseGet(() -> frame -> Yearly.day(onWeekday)
                        .in(frame)
                        .filter(p -> frame.anchor().stream().allMatch(anchor -> isNear(p, anchor)))
                        .or(() -> Yearly.day(inYear).in(frame)));
    }

    /** Not so far off that its weekday must rather be wrong. */
    private static boolean isNear(Period period, LocalDate anchor) {
        return period.earliest().isAfter(anchor.minusMonths(18))
                && period.earliest().isBefore(anchor.plusMonths(18));
    }

    /** The year is that of the last day: "28 December to 3 January 2024". */
    private static Meaning range(Words words, String monthSlot, String daySlot, String month2Slot, String day2Slot) {
        Month month = words.month(monthSlot);
        Month month2 = words.month(month2Slot);
        int back = month2.compareTo(month) < 0 ? 1 : 0;
        IntFunction<Optional<Period>> inYear = year -> between(
                Words.date(year - back, month, words.number(daySlot)),
                Words.date(year, month2, words.number(day2Slot)));
        return Years.of(words, inYear).orElseGet(() -> Yearly.day(inYear));
    }

    private static Meaning years(Words words) {
        return Meaning.fixed(between(
                Words.date(words.number("year2"), words.month("month"), words.number("day")),
                Words.date(words.number("year"), words.month("month2"), words.number("day2"))));
    }

    private static Optional<Period> between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(a -> last.filter(b -> b.isAfter(a)).map(b -> Period.range(a, b)));
    }

    private static Meaning fixed(int year, Month month, int day) {
        return Meaning.fixed(Words.date(year, month, day).map(Period::day));
    }
}
