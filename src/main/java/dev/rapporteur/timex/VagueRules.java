package dev.rapporteur.timex;

import java.util.List;

/** Times that no day can be given for; they are found so that nothing else is read into them. */
final class VagueRules {
    /** No noun follows: "in the past, ..." but not "the past president". */
    private static final String END = "(?= ?(?:[.,;:!?)\"”’']|$))";

    static final List<Rule> ALL = List.of(
            Rule.always("the other day|earlier(?=[.,;:])", Meaning.UNDATABLE),
            Rule.always("(?:more |most |only |until )?recently|lately", Side.PAST),
            Rule.always("recent(?= (?-i:[a-z]))", Side.PAST),
            Rule.always("(?=the )(?<=\\b(?:in|from|of) )the (?:recent |distant )?past" + END, Side.PAST),
            Rule.always("currently|nowadays|now|at present(?! \\p{L})|the time being", Side.PRESENT),
            // Within a sentence of the past, what came soon is past as well.
            Rule.always("(?:very )?soon" + END, Side.FUTURE),
            Rule.always("(?=the )(?<=\\bin )the (?:near |distant |foreseeable )?future", Side.FUTURE),
            Rule.always(
                    "(?=the )(?<=\\b(?:in|for|over) )the (?:near|short|medium|long)(?:er)?[ -]term" + END, Side.FUTURE),
            Rule.always("recent (?:{num} |{some} )?(?:hours|decades?|{unit})", Side.PAST),
            Rule.always("coming (?:{num} |{some} )?(?:hours|decades?|{unit})", Side.FUTURE),
            Rule.always(
                    "the (?:past|last|next|coming) (?:{num} |{some} )?(?:hours|decades?|{unit})", Meaning.UNDATABLE));

    private VagueRules() {}
}
