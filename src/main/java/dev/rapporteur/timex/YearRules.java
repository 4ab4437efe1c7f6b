package dev.rapporteur.timex;

import java.util.List;

/** Years in figures; which need company that makes them years: "in 2021", "the 2015 agreement", "(2014)". */
final class YearRules {
    private static final String AFTER_PREPOSITION =
            "(?<=\\b(?:in|since|throughout|into|from|until|till|before|after|during|between|as of|as early as|as late as|around|through|early|late|mid|and|circa)[ -])";
    private static final String IN_BRACKETS = "(?<=\\()";
    private static final String AFTER_COUNTING_PREPOSITION = "(?<=\\b(?:of|by|to|for) )";
    private static final String AS_SUBJECT = "(?<=(?:^|[.!?\\n]|[.!?] ))";
    private static final String AS_ADJECTIVE = "(?<=(?:\\b(?:the|a|an|its|his|her|their|our)|['’]s) )";

    static final List<Rule> ALL = List.of(
            Rule.of("{=year}" + AFTER_PREPOSITION + "{year}", YearRules::year),
            Rule.of("{=year}" + IN_BRACKETS + "{year}(?=[),;–-])", YearRules::year),
            Rule.of(
                    "{=year}" + AFTER_COUNTING_PREPOSITION + "{year}(?! (?-i:(?!was\\b|is\\b|has\\b|as\\b)[a-z]+s)\\b)",
                    YearRules::year),
            Rule.of("{=year}" + AS_ADJECTIVE + "{year}(?= \\p{L})", YearRules::year),
            Rule.of("(?<!fiscal )(?:the )?year {year}", YearRules::year),
            Rule.of(
                    "{=year}" + AS_SUBJECT
                            + "{year}(?= (?:also )?(?:saw|was|began|started|brought|marked|ended|opened)\\b)",
                    YearRules::year),
            Rule.of("(?:the )?(?:early |mid[ -]|late )?{decade}['’]?s", w -> decade(w.number("decade"))),
            Rule.of("the (?:early |mid[ -]|late )?['’]{decadeend}['’]?s", w -> decade(1900 + w.number("decadeend"))),
            Rule.of(
                    "{=shortyear}(?<=\\bsince ['’]){shortyear}",
                    w -> Meaning.fromAnchor(
                            day -> Period.year(lastYearEndingIn(w.number("shortyear"), day.getYear())))),
            Rule.of("{year2}{sep}{year}", w -> years(w.number("year2"), w.number("year"))),
            Rule.of(
                    "{year}[-–]{yearend}",
                    w -> years(w.number("year"), w.number("year") / 100 * 100 + w.number("yearend"))));

    private YearRules() {}

    private static Meaning year(Words words) {
        return Meaning.fixed(Period.year(words.number("year")));
    }

    /** "since '82" of 2008 is since 1982. */
    private static int lastYearEndingIn(int end, int year) {
        return year - Math.floorMod(year - end, 100);
    }

    private static Meaning decade(int first) {
        return years(first, first + 9);
    }

    private static Meaning years(int first, int last) {
        return Meaning.fixed(Period.year(first)).until(Meaning.fixed(Period.year(last)));
    }
}
