package dev.rapporteur.resolve;

import dev.rapporteur.resolve.GivenName.Likeness;
import java.util.List;

/** When two names are one person's. */
final class PersonRules {
    /** Shortest surname of which a changed letter is taken for a spelling where the office agrees. */
    private static final int LONG = 6;
    /** Shortest surname of which a changed letter is taken for a spelling without further evidence. */
    private static final int VERY_LONG = 9;

    private static final int OFFICE = 10;

    private final Nicknames nicknames;

    private PersonRules(Nicknames nicknames) {
        this.nicknames = nicknames;
    }

    static RuleBook<NamedPerson> of(Nicknames nicknames) {
        PersonRules rules = new PersonRules(nicknames);
        return RuleBook.of(List.of(
                Rule.refusal("other-surname", "their surnames differ", rules::surnamesDiffer),
                Rule.refusal("other-given-name", "their given names differ", rules::givenNamesDiffer),
                Rule.refusal("other-middle-name", "their middle names differ", rules::middleNamesDiffer),
                Rule.refusal(
                        "other-country",
                        "they hold the same office of state in two countries",
                        NamedPerson::holdsOfficeAgainst),
                Rule.refusal("side-by-side", "one article names both as two people", rules::standSideBySide),
                Rule.link(
                        "same-name",
                        "the names are spellings of one name",
                        (a, b) -> rules.linkBy(Likeness.SAME, 100, a, b)),
                Rule.link(
                        "nickname",
                        "one given name is a short form of the other",
                        (a, b) -> rules.linkBy(Likeness.NICKNAME, 90, a, b)),
                Rule.link(
                        "near-spelling",
                        "the given names differ by one letter",
                        (a, b) -> rules.linkBy(Likeness.SPELLING, 80, a, b)),
                Rule.link("initials", "the initials agree", (a, b) -> rules.linkBy(Likeness.INITIAL, 70, a, b)),
                Rule.link("near-surname", "the surnames differ by one letter", rules::nearSurnames),
                Rule.link("surname-only", "the only full name with this surname", rules::shortForm),
                Rule.link("same-single-name", "the same single name", rules::sameShortName)));
    }

    private boolean surnamesDiffer(NamedPerson a, NamedPerson b) {
        if (a.name().isShort() || b.name().isShort()) {
            return !isShortFormOf(a, b) && !isShortFormOf(b, a);
        }
        String left = a.name().surnameKey();
        String right = b.name().surnameKey();
        return !left.equals(right) && !areNear(left, right);
    }

    private static boolean areNear(String left, String right) {
        return Math.min(left.length(), right.length()) >= LONG && EditDistance.isWithin(1, left, right);
    }

    private static boolean isShortFormOf(NamedPerson shorter, NamedPerson other) {
        String key = shorter.name().surnameKey();
        return shorter.name().isShort()
                && (key.equals(other.name().surnameKey())
                        || (!other.name().isShort() && other.shortNames().contains(key)));
    }

    private boolean givenNamesDiffer(NamedPerson a, NamedPerson b) {
        return areFull(a, b) && a.name().givenLikeness(b.name(), nicknames) == Likeness.NONE;
    }

    private boolean middleNamesDiffer(NamedPerson a, NamedPerson b) {
        return areFull(a, b) && a.name().contradictsMiddleOf(b.name(), nicknames);
    }

    private boolean standSideBySide(NamedPerson a, NamedPerson b) {
        return a.sharesArticleWith(b) && linkBy(Likeness.SAME, 1, a, b) == 0;
    }

    private int linkBy(Likeness likeness, int strength, NamedPerson a, NamedPerson b) {
        boolean speaks = areFull(a, b)
                && a.name().surnameKey().equals(b.name().surnameKey())
                && a.name().givenLikeness(b.name(), nicknames) == likeness;
        return speaks ? strength + bonus(a, b) : 0;
    }

    private int nearSurnames(NamedPerson a, NamedPerson b) {
        String left = a.name().surnameKey();
        String right = b.name().surnameKey();
        boolean speaks = areFull(a, b)
                && !left.equals(right)
                && areNear(left, right)
                && a.name().givenLikeness(b.name(), nicknames) == Likeness.SAME
                && (a.holdsOfficeOf(b) || Math.min(left.length(), right.length()) >= VERY_LONG);
        return speaks ? 60 + bonus(a, b) : 0;
    }

    private int shortForm(NamedPerson a, NamedPerson b) {
        boolean speaks = a.name().isShort() != b.name().isShort()
                && (isShortFormOf(a, b) || isShortFormOf(b, a))
                && isSupported(a, b);
        return speaks ? 40 + officeBonus(a, b) : 0;
    }

    private int sameShortName(NamedPerson a, NamedPerson b) {
        boolean speaks = a.name().isShort()
                && b.name().isShort()
                && a.name().surnameKey().equals(b.name().surnameKey())
                && isSupported(a, b);
        return speaks ? 20 + officeBonus(a, b) : 0;
    }

    /** A surname alone is many people's: it takes the same office, or somebody whom both are named with. */
    private static boolean isSupported(NamedPerson a, NamedPerson b) {
        return a.holdsOfficeOf(b) || !a.movesInOtherCompanyThan(b);
    }

    private static boolean areFull(NamedPerson a, NamedPerson b) {
        return !a.name().isShort() && !b.name().isShort();
    }

    /** For the same office, and up to nine for the people whom both are named with. */
    private static int bonus(NamedPerson a, NamedPerson b) {
        int company = Integer.SIZE - Integer.numberOfLeadingZeros(a.companySharedWith(b));
        return (a.holdsOfficeOf(b) ? OFFICE : 0) + Math.min(OFFICE - 1, company);
    }

    /** Company does not tell which of several namesakes a surname means. */
    private static int officeBonus(NamedPerson a, NamedPerson b) {
        return a.holdsOfficeOf(b) ? OFFICE : 0;
    }
}
