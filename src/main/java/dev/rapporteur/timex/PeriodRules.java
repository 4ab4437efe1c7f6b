package dev.rapporteur.timex;

import dev.rapporteur.model.Granularity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Months, seasons, quarters and years of the calendar. */
final class PeriodRules {
    private static final String BEFORE_MONTH =
            "(?<=\\b(?:in|since|until|till|during|through|throughout|into|before|after|from|by|between|early|earlier|late|later|mid|of|planned for|scheduled for|set for|slated for|fixed for)[ -](?:the )?)";

    /** "the January summit", "its April visit": no surname stands there. */
    private static final String AS_ADJECTIVE = "(?<=\\b(?:the|a|an|its|his|her|their|'s|’s) )";

    private static final String BEFORE_SEASON =
            "(?<=\\b(?:in|throughout|into|through|over|during|by|since|until|for|through|early|late|of|mid)[ -])";
    private static final String YEAR_NEEDED = "(?:,? (?:of )?{year}|,? (?:of )?{yearword} year)";

    static final List<Rule> ALL = List.of(
            Rule.of("{month}" + YEAR_NEEDED, w -> yearly(w, month(w, "month"))),
            Rule.of(
                    "{=monthname}" + BEFORE_MONTH + "{monthname}(?!['’]s| Day)",
                    w -> Yearly.period(month(w, "monthname"))),
            Rule.of(
                    "{=monthname}" + AS_ADJECTIVE + "{monthname}(?= (?-i:(?!on |to |for |of |in |against )[a-z]))",
                    w -> Yearly.period(month(w, "monthname"))),
            Rule.of("{suremonth}(?! (?-i:[A-Z]))", w -> Yearly.period(month(w, "suremonth"))),
            Rule.of("(?<!the ){which} {month}", w -> pointed(w.get("which"), month(w, "month"))),
            Rule.of("{other} {month}", w -> other(w.get("other"), month(w, "month"))),
            Rule.of("{other} {season}", w -> other(w.get("other"), season(w, "season"))),
            Rule.of("{month}{sep}{month2}" + Years.OPTIONAL, w -> yearly(w, months(w))),
            Rule.of("{month} {year2}{sep}{month2} {year}", PeriodRules::monthsOfYears),
            Rule.of("(?:the )?{season}(?: of|,)? {year}", w -> yearly(w, season(w, "season"))),
            Rule.of("(?<!the ){which} {season}", w -> pointed(w.get("which"), season(w, "season"))),
            Rule.of(
                    "(?=the |northern |{=season})" + BEFORE_SEASON + "(?:the )?(?:northern )?{season}(?! of)",
                    w -> Yearly.period(season(w, "season"))),
            // Not "spring" and "fall", which are much else.
            Rule.of(
                    "{=sureseason}" + AS_ADJECTIVE + "{sureseason}(?= (?-i:[a-z]))",
                    w -> Yearly.period(season(w, "sureseason"))),
            Rule.of("(?:the )?{which} quarter", w -> quarter(WeekdayRules.step(w.get("which")))),
            Rule.of(
                    "(?:the )?{ordinal}[ -]{part}(?: of (?:the year|{year}|{yearword} year)|(?! of))",
                    PeriodRules::part),
            Rule.of("Q{quarter}(?: of)? {year}", w -> yearly(w, months(3 * w.number("quarter") - 2, 3))));

    private PeriodRules() {}

    private static Meaning yearly(Words words, IntFunction<Optional<Period>> inYear) {
        return Years.of(words, inYear).orElseGet(() -> Yearly.period(inYear));
    }

    private static Meaning pointed(String which, IntFunction<Optional<Period>> inYear) {
        return switch (which) {
            case "last", "past", "this past" -> Yearly.last(inYear);
            case "this" -> Yearly.ofThisYear(inYear);
            default -> Yearly.next(inYear);
        };
    }

    /** "the following August" than the time named last. */
    private static Meaning other(String which, IntFunction<Optional<Period>> inYear) {
        return frame -> frame.last().flatMap(named -> switch (which) {
            case "the following", "the next" -> Yearly.next(named.latest(), inYear);
            case "the previous", "the preceding" -> Yearly.last(named.earliest(), inYear);
            default -> inYear.apply(named.earliest().getYear());
        });
    }

    private static IntFunction<Optional<Period>> month(Words words, String slot) {
        return year -> Optional.of(Period.month(LocalDate.of(year, words.month(slot), 1)));
    }

    private static IntFunction<Optional<Period>> season(Words words, String slot) {
        Season season = Season.of(words.get(slot));
        return year -> Optional.of(season.in(year));
    }

    /** "between November and January" ends in the year after. */
    private static IntFunction<Optional<Period>> months(Words words) {
        int first = words.month("month").getValue();
        return months(first, Math.floorMod(words.month("month2").getValue() - first, 12) + 1);
    }

    private static IntFunction<Optional<Period>> months(int first, int count) {
        return year -> Optional.of(Period.months(Granularity.RANGE, YearMonth.of(year, first), count));
    }

    private static Meaning monthsOfYears(Words words) {
        LocalDate first = LocalDate.of(words.number("year2"), words.month("month"), 1);
        LocalDate last = LocalDate.of(words.number("year"), words.month("month2"), 1);
        return Meaning.fixed(Period.month(first)).until(Meaning.fixed(Period.month(last)));
    }

    private static Meaning quarter(int step) {
        return Meaning.fromAnchor(anchor -> Period.months(
                Granularity.RANGE,
                YearMonth.from(anchor)
                        .minusMonths((anchor.getMonthValue() - 1) % 3)
                        .plusMonths(3L * step),
                3));
    }

    private static Meaning part(Words words) {
        int length = words.get("part").equals("half") ? 6 : 3;
        int index = Quantity.ordinal(words.get("ordinal")).orElse(12 / length);
        return index > 12 / length ? Meaning.UNDATABLE : yearly(words, months(length * (index - 1) + 1, length));
    }
}
