package dev.rapporteur.timex;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days by the name of the weekday, and weekends. */
final class WeekdayRules {
    /** What is called by a day of the week without being on it. */
    private static final String NO_NAME_BEFORE =
            "(?<!\\b(?:every|each|Black|Bloody|Good|Super|Easter|Palm|Ash|Holy|Cyber|News|a) )";

    private static final String NO_NAME_AFTER =
            "(?! (?-i:Times|Telegraph|Mail|Express|Mirror|Herald|Post|Night [A-Z]|Agreement|Group))(?!-to-)";

    /** What is put off, closed or valid until a day is so until one that is still to come. */
    private static final String TERM =
            "(?<=\\b(?:postponed|delayed|adjourned|extended|suspended|closed|open|valid|shut) (?:until|till) )";

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "{=weekday}" + TERM + "{weekday}",
                    w -> Meaning.fromAnchor(anchor -> Period.day(anchor.with(nextOrSame(w.weekday("weekday")))))),
            Rule.of("{=weekday}" + NO_NAME_BEFORE + "{weekday}" + NO_NAME_AFTER, w -> plain(w.weekday("weekday"))),
            // "on a Sunday" is any; "a Wednesday briefing" is one.
            Rule.of(
                    "{=weekday}(?<=\\ba ){weekday}(?! (?:{daypart}|in|on|of|when|that|and|or|to|at|for)\\b)(?= (?-i:[a-z]))",
                    w -> plain(w.weekday("weekday"))),
            Rule.of("(?<!the ){which} {weekday}", w -> pointed(w.get("which"), w.weekday("weekday"))),
            Rule.of("{other} {weekday}", w -> other(w.get("other"), w.weekday("weekday"))),
            Rule.of("{weekday},? (?:of )?{which} week", w -> ofWeek(w.get("which"), w.weekday("weekday"))),
            Rule.of("{weekday} (?:and|or) {weekday2}", w -> plain(w.weekday("weekday"))
                    .until(plain(w.weekday("weekday2")))),
            Rule.of(
                    "{=weekday}(?<=from ){weekday}(?: to | through | until ){weekday2}",
                    w -> plain(w.weekday("weekday")).until(plain(w.weekday("weekday2")))),
            Rule.always("(?=the )(?<=\\b(?:over|at|on|during|by|of|before|after|for) )the weekend", plainWeekend()),
            Rule.always("(?=week)(?<=\\b(?:for|of|at|after|before|during) )weekend(?= (?-i:[a-z]))", plainWeekend()),
            Rule.of("(?<!the ){which} weekend", w -> weekend(w.get("which"))),
            Rule.always("that weekend|the same weekend", frame -> frame.lastDay()
                    .map(day -> Period.weekend(saturday(day.earliest())))));

    private WeekdayRules() {}

    private static Meaning plain(DayOfWeek weekday) {
        return Meaning.fromAnchor((anchor, tense) -> Period.day(
                switch (tense) {
                    case PAST, UNKNOWN -> anchor.with(previousOrSame(weekday));
                    case FUTURE -> anchor.with(nextOrSame(weekday));
                    case PRESENT ->
                        nearer(anchor, anchor.with(previousOrSame(weekday)), anchor.with(nextOrSame(weekday)));
                }));
    }

    private static LocalDate nearer(LocalDate anchor, LocalDate before, LocalDate after) {
        return ChronoUnit.DAYS.between(before, anchor) <= ChronoUnit.DAYS.between(anchor, after) ? before : after;
    }

    private static Meaning pointed(String which, DayOfWeek weekday) {
        return switch (which) {
            case "last" -> Meaning.fromAnchor(anchor -> Period.day(last(anchor, weekday)));
            case "past", "this past" -> Meaning.fromAnchor(anchor -> Period.day(anchor.with(previous(weekday))));
            case "this" ->
                Meaning.fromAnchor((anchor, tense) ->
                        Period.day(tense == Tense.FUTURE ? anchor.with(nextOrSame(weekday)) : inWeek(anchor, weekday)));
            default -> Meaning.fromAnchor(anchor -> Period.day(anchor.with(next(weekday))));
        };
    }

    /** On a Friday nobody calls the day before "last Thursday": it is that of the week before. */
    private static LocalDate last(LocalDate anchor, DayOfWeek weekday) {
        LocalDate day = anchor.with(previous(weekday));
        return day.equals(anchor.minusDays(1)) ? day.minusWeeks(1) : day;
    }

    private static Meaning other(String which, DayOfWeek weekday) {
        return frame -> frame.lastDay()
                .map(day -> Period.day(
                        switch (which) {
                            case "the following", "the next" -> day.latest().with(next(weekday));
                            case "the previous", "the preceding" ->
                                day.earliest().with(previous(weekday));
                            default -> inWeek(day.earliest(), weekday);
                        }));
    }

    private static Meaning ofWeek(String which, DayOfWeek weekday) {
        return Meaning.fromAnchor(anchor -> Period.day(inWeek(anchor.plusWeeks(step(which)), weekday)));
    }

    private static Meaning plainWeekend() {
        return Meaning.fromAnchor((anchor, tense) -> Period.weekend(
                tense == Tense.FUTURE ? saturday(anchor) : anchor.with(previousOrSame(DayOfWeek.SATURDAY))));
    }

    private static Meaning weekend(String which) {
        return switch (which) {
            case "last", "past", "this past" ->
                Meaning.fromAnchor(anchor -> Period.weekend(anchor.minusDays(1)
                        .with(previousOrSame(DayOfWeek.SUNDAY))
                        .minusDays(1)));
            case "next" ->
                Meaning.fromAnchor(anchor -> Period.weekend(saturday(anchor).plusWeeks(1)));
            case "this" ->
                Meaning.fromAnchor((anchor, tense) -> Period.weekend(
                        tense == Tense.PAST ? anchor.with(previousOrSame(DayOfWeek.SATURDAY)) : saturday(anchor)));
            default -> Meaning.fromAnchor(anchor -> Period.weekend(saturday(anchor)));
        };
    }

    static int step(String which) {
        return switch (which) {
            case "last", "past", "this past" -> -1;
            case "this" -> 0;
            default -> 1;
        };
    }

    private static LocalDate saturday(LocalDate day) {
        return inWeek(day, DayOfWeek.SATURDAY);
    }

    private static LocalDate inWeek(LocalDate day, DayOfWeek weekday) {
        return day.with(previousOrSame(DayOfWeek.MONDAY)).with(nextOrSame(weekday));
    }
}
