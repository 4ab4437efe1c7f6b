package dev.rapporteur.timex;

import dev.rapporteur.timex.Distance.Origin;
import dev.rapporteur.timex.TemporalShift.Direction;
import java.util.List;
import java.util.OptionalInt;

/** Numbers of days, weeks, months or years from now, from the last day named, or from an event. */
final class DistanceRules {
    private static final String COUNT = "(?:{vague} )?(?:{num} and a half |{num2} (?:to|or) {num3} |{num4} |{some} )?";

    /** No event follows, so that the last day named is meant. */
    private static final String END = "(?= ?(?:[.,;:!?)\"”’]|$))";

    static final List<Rule> ALL = List.of(
            Rule.of(COUNT + "{unit} ago", w -> counted(w, Direction.BEFORE, Origin.ANCHOR)),
            Rule.of(COUNT + "{unit} (?:from now|hence)", w -> counted(w, Direction.AFTER, Origin.ANCHOR)),
            Rule.of("in " + COUNT + "{unit}['’]? time", w -> counted(w, Direction.AFTER, Origin.ANCHOR)),
            Rule.of(COUNT + "{unit} (?:later|afterwards?)", w -> counted(w, Direction.AFTER, Origin.MENTION)),
            Rule.of(
                    COUNT + "{unit} (?:earlier|before that|previously)",
                    w -> counted(w, Direction.BEFORE, Origin.MENTION)),
            Rule.of(COUNT + "{unit} (?:after|following)", w -> counted(w, Direction.AFTER, Origin.EVENT)),
            Rule.of(COUNT + "{unit} (?:before|prior to|ahead of)", w -> counted(w, Direction.BEFORE, Origin.EVENT)),
            Rule.of("the {unit} (?:after|following)", w -> one(w, Direction.AFTER, Origin.EVENT)),
            Rule.of("the {unit} (?:before|prior to)", w -> one(w, Direction.BEFORE, Origin.EVENT)),
            Rule.of("the {unit} (?:before|earlier)" + END, w -> one(w, Direction.BEFORE, Origin.MENTION)),
            Rule.of("the {unit} after" + END, w -> one(w, Direction.AFTER, Origin.MENTION)),
            Rule.always(
                    "(?:{vague} )?(?:{num} |{some} )?(?:hours?|minutes?|decades?) (?:ago|later|earlier)",
                    Meaning.UNDATABLE));

    /** "in two weeks" is a time only where the sentence looks ahead; else it is how long something took. */
    static final List<Rule> FUTURE = List.of(Rule.of("in {num4} {unit}", DistanceRules::ahead));

    private DistanceRules() {}

    private static Meaning ahead(Words words) {
        return new Distance(
                new TemporalShift(words.amount("num4"), words.unit("unit"), Direction.AFTER), Origin.ANCHOR);
    }

    private static Meaning counted(Words words, Direction direction, Origin origin) {
        boolean exact = words.has("num4") && !words.has("vague");
        OptionalInt amount = exact ? words.amount("num4") : OptionalInt.empty();
        return new Distance(new TemporalShift(amount, words.unit("unit"), direction), origin);
    }

    private static Meaning one(Words words, Direction direction, Origin origin) {
        return new Distance(new TemporalShift(OptionalInt.of(1), words.unit("unit"), direction), origin);
    }
}
