package dev.rapporteur.timex;

import java.util.List;

/** Times that no day can be given for; they are found so that nothing else is read into them. */
final class VagueRules {
    static final List<Rule> ALL = List.of(
            Rule.always(
                    "recently|lately|currently|nowadays|now|soon|earlier|previously|the other day", Meaning.UNDATABLE),
            Rule.always(
                    "in (?:recent|coming|the coming|the past|the last|the next) (?:{num} |{some} )?(?:hours|decades?|{unit})",
                    Meaning.UNDATABLE),
            Rule.always("the (?:past|last|next|coming) (?:{num} |{some} )?{unit}", Meaning.UNDATABLE));

    private VagueRules() {}
}
