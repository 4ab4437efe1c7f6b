package dev.rapporteur.timex;

import java.util.List;

/** Times that no day can be given for; they are found so that nothing else is read into them. */
final class VagueRules {
    static final List<Rule> ALL = List.of(
            Rule.always("recently|lately|currently|nowadays|now|the other day|earlier(?=[.,;:])", Meaning.UNDATABLE),
            Rule.always("(?:recent|coming) (?:{num} |{some} )?(?:hours|decades?|{unit})", Meaning.UNDATABLE),
            Rule.always(
                    "the (?:past|last|next|coming) (?:{num} |{some} )?(?:hours|decades?|{unit})", Meaning.UNDATABLE));

    private VagueRules() {}
}
