package dev.rapporteur.timex;

import java.util.List;
import java.util.Optional;

/** Days, weeks, months and years told from the day of publication or from the last one named. */
final class RelativeRules {
    static final List<Rule> ALL = List.of(
            // "USA Today" and "Russia Today" are names.
            Rule.always("(?:(?-i:today)|(?<!\\p{L} )(?-i:Today))", days(0)),
            Rule.always("tonight|(?<!the )this (?:morning|afternoon|evening)", days(0)),
            Rule.always("yesterday|last night", days(-1)),
            // Not "an overnight train"; "it changed overnight" has no word after it that says so, and stays.
            Rule.always(
                    "(?<!\\b(?:an|the|become|became|famous|changed|rich) )overnight(?= ?(?:[.,;:]|$)| (?:in|on|by|as|after|into|and|that|near|against)\\b"
                            + "| (?:attacks?|strikes?|talks|raids?)\\b)",
                    overnight()),
            Rule.always("tomorrow", days(1)),
            Rule.always("the day before yesterday", days(-2)),
            Rule.always("the day after tomorrow", days(2)),
            Rule.of("(?<!the ){which} {whole}", w -> step(w.get("which"), w.unit("whole"))),
            // "later in the year", "the end of the month"; alone "the month" is no time.
            Rule.of(
                    "(?=the )(?<=\\b(?:early|earlier|late|later|mid|of|by)(?: in)? )the (?!day){whole}",
                    w -> step("this", w.unit("whole"))),
            Rule.always(
                    "(?=the )(?<=\\b(?:early|earlier|late|later|of)(?: in)? )the day(?! (?:before|after))",
                    other("the same", SpanUnit.DAY)),
            // "to end the day", as markets do.
            Rule.always(
                    "(?=the day)(?<=\\bfor )the day(?=,)|(?=the day)(?<=\\b(?:end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|starting"
                            + "|begin|began|beginning) )the day",
                    other("the same", SpanUnit.DAY)),
            Rule.always("the (?:whole|entire) year", other("the same", SpanUnit.YEAR)),
            Rule.of(
                    "the same {stretch} (?:(?:of |in )?(?:the )?(?:last|previous) year|(?:of |in )?the year before|a year (?:ago|earlier|before))",
                    w -> RelativeRules::yearBefore),
            Rule.of(
                    "(?<!\\b(?:over|for|in|within|during) ){other} {whole}",
                    w -> other(w.get("other"), w.unit("whole"))),
            Rule.of(
                    "(?<!\\b(?:over|for|in|within|during) ){other} {daypart}",
                    w -> other(w.get("other"), SpanUnit.DAY)));

    private RelativeRules() {}

    /** The night before publication, or the one after it. */
    private static Meaning overnight() {
        return Meaning.fromAnchor((anchor, tense) -> tense == Tense.FUTURE
                ? Period.range(anchor, anchor.plusDays(1))
                : Period.range(anchor.minusDays(1), anchor));
    }

    private static Optional<Period> yearBefore(Frame frame) {
        return frame.last().map(Period::of).flatMap(Period::yearBefore);
    }

    private static Meaning days(int count) {
        return Meaning.fromAnchor(anchor -> Period.day(anchor.plusDays(count)));
    }

    private static Meaning step(String which, SpanUnit unit) {
        return Meaning.fromAnchor(anchor -> unit.around(unit.shift(anchor, WeekdayRules.step(which))));
    }

    private static Meaning other(String which, SpanUnit unit) {
        return new Distance(Relation.of(which, unit), Distance.Origin.MENTION);
    }
}
