package dev.rapporteur.timex;

import dev.rapporteur.timex.Distance.Origin;
import dev.rapporteur.timex.TemporalShift.Direction;
import java.util.List;
import java.util.OptionalInt;

/** Numbers of days, weeks, months or years from now, from the last day named, or from an event. */
final class DistanceRules {
    private static final String COUNT =
            "(?:{vague} )?(?:(?:{num} and a half|{num2} (?:to|or) {num3}|{count}|{some}) )?";

    /** No event follows, so that the last day named is meant. */
    private static final String END = "(?= ?(?:[.,;:!?)\"”’]|$))";

    static final List<Rule> ALL = List.of(
            Rule.of(COUNT + "{unit} {relation}", DistanceRules::counted),
            Rule.of("in " + COUNT + "{unit}['’]? time", w -> counted(w, Direction.AFTER, Origin.ANCHOR)),
            Rule.of("the {unit} (?:before|earlier|previous)" + END, w -> one(w, Direction.BEFORE, Origin.MENTION)),
            Rule.of("the {unit} (?:after|following)" + END, w -> one(w, Direction.AFTER, Origin.MENTION)),
            Rule.of("the {unit} (?:after|following)", w -> one(w, Direction.AFTER, Origin.EVENT)),
            Rule.of("the {unit} (?:before|prior to)", w -> one(w, Direction.BEFORE, Origin.EVENT)),
            Rule.always(
                    "(?:{vague} )?(?:(?:{num}|{some}) )?(?:hours?|minutes?|decades?) (?:ago|later|earlier)",
                    Meaning.UNDATABLE));

    /** "in two weeks" is a time only where the sentence looks ahead; else it is how long something took. */
    static final List<Rule> FUTURE =
            List.of(Rule.of("in {count} {unit}", w -> counted(w, Direction.AFTER, Origin.ANCHOR)));

    private DistanceRules() {}

    private static Meaning counted(Words words) {
        return switch (words.get("relation")) {
            case "ago" -> counted(words, Direction.BEFORE, Origin.ANCHOR);
            case "from now", "hence" -> counted(words, Direction.AFTER, Origin.ANCHOR);
            case "later", "afterward", "afterwards" -> counted(words, Direction.AFTER, Origin.MENTION);
            case "earlier", "before that", "previously" -> counted(words, Direction.BEFORE, Origin.MENTION);
            case "after", "following" -> counted(words, Direction.AFTER, Origin.EVENT);
            default -> counted(words, Direction.BEFORE, Origin.EVENT);
        };
    }

    private static Meaning counted(Words words, Direction direction, Origin origin) {
        boolean exact = words.has("count") && !words.has("vague");
        OptionalInt amount = exact ? words.amount("count") : OptionalInt.empty();
        return new Distance(new TemporalShift(amount, words.unit("unit"), direction), origin);
    }

    private static Meaning one(Words words, Direction direction, Origin origin) {
        return new Distance(new TemporalShift(OptionalInt.of(1), words.unit("unit"), direction), origin);
    }
}
