package dev.rapporteur.resolve;

import dev.rapporteur.model.TemporalValue;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When two claims tell of one sanction. */
final class SanctionRules {
    /** Days within which undated claims can mean one sanction. */
    private static final long WINDOW = 60;
    /** Days after which a dated sanction is no more news for an undated claim. */
    private static final long AFTERMATH = 120;
    /** Days within which news of a whole country can mean some of its bodies. */
    private static final long MONTH = 31;

    private SanctionRules() {}

    static RuleBook<ReportedSanction> book() {
        return RuleBook.of(List.of(
                Rule.refusal("other-state", "one is to come or to end, the other stands", SanctionRules::phasesDiffer),
                Rule.refusal("other-time", "the times told exclude each other", SanctionRules::timesDiffer),
                Rule.refusal("other-imposer", "others impose it", SanctionRules::imposersDiffer),
                Rule.refusal("other-target", "others are hit", SanctionRules::targetsDiffer),
                Rule.refusal("told-apart", "one article tells them apart", SanctionRules::toldApart),
                Rule.link(
                        "same-target",
                        "the same target and imposer",
                        (a, b) -> a.sharesTargetWith(b) && isLinked(a, b) ? 60 + likeness(a, b) : 0),
                Rule.link(
                        "same-country-hit",
                        "targets of one country, the same imposer and time",
                        (a, b) -> a.hitsCountryOf(b) && isLinked(a, b) && isSameTime(a, b) ? 30 + likeness(a, b) : 0),
                Rule.link(
                        "target-described",
                        "one calls by name what the other describes, the same imposer",
                        (a, b) -> isDescribed(a, b) && isLinked(a, b) ? 40 + likeness(a, b) : 0),
                Rule.link(
                        "country-for-its-bodies",
                        "one is on a country, the other on bodies of it, the same imposer, within a month",
                        (a, b) -> isCountryForBodies(a, b) && isLinked(a, b) ? 20 + likeness(a, b) : 0)));
    }

    private static boolean isDescribed(ReportedSanction a, ReportedSanction b) {
        return a.hitsCountryOf(b) && (a.describesTargetOf(b) || b.describesTargetOf(a));
    }

    private static boolean isCountryForBodies(ReportedSanction a, ReportedSanction b) {
        return a.hitsCountryOf(b)
                && a.isOnCountry() != b.isOnCountry()
                && (isWithin(MONTH, a, b) || isWithin(MONTH, b, a));
    }

    private static boolean phasesDiffer(ReportedSanction a, ReportedSanction b) {
        return a.phase() != b.phase();
    }

    private static boolean timesDiffer(ReportedSanction a, ReportedSanction b) {
        return a.when().isPresent() && b.when().isPresent() && !isSameTime(a, b);
    }

    private static boolean isSameTime(ReportedSanction a, ReportedSanction b) {
        return a.when().flatMap(mine -> b.when().map(mine::isCompatibleWith)).orElse(false);
    }

    private static boolean imposersDiffer(ReportedSanction a, ReportedSanction b) {
        return !a.imposers().isEmpty() && !b.imposers().isEmpty() && !a.sharesImposerWith(b);
    }

    private static boolean targetsDiffer(ReportedSanction a, ReportedSanction b) {
        return !a.sharesTargetWith(b) && !a.hitsCountryOf(b);
    }

    private static boolean toldApart(ReportedSanction a, ReportedSanction b) {
        boolean equal = a.targets().equals(b.targets())
                && a.imposers().equals(b.imposers())
                && a.when().equals(b.when())
                && a.told().claim().status() == b.told().claim().status();
        return a.told().isInArticleOf(b.told()) && !equal;
    }

    /** An imposer told by both, or named by the one that does not tell it, and times that agree or lie close. */
    private static boolean isLinked(ReportedSanction a, ReportedSanction b) {
        return (a.sharesImposerWith(b) || a.namesImposerOf(b) || b.namesImposerOf(a))
                && (isSameTime(a, b) || isClose(a, b) || isClose(b, a));
    }

    private static boolean isClose(ReportedSanction a, ReportedSanction b) {
        boolean undated = a.when().isEmpty() && b.when().isEmpty();
        return isWithin(undated ? WINDOW : AFTERMATH, a, b);
    }

    /**
     * Whether both are undated and told within these days, or the second is undated and told not longer than that after
     * the first took place.
     */
    private static boolean isWithin(long window, ReportedSanction a, ReportedSanction b) {
        if (a.when().isEmpty() && b.when().isEmpty()) {
            return a.told().daysTo(b.told()).filter(days -> days <= window).isPresent();
        }
        Optional<Long> since = a.when()
                .map(TemporalValue::latest)
                .flatMap(day -> b.told().published().map(told -> ChronoUnit.DAYS.between(day, told)));
        return b.when().isEmpty()
                && since.filter(days -> days >= -1 && days <= window).isPresent();
    }

    /** Up to 18 for what else is alike: time, words, state. */
    private static int likeness(ReportedSanction a, ReportedSanction b) {
        Set<String> words = TellingWords.of(List.of(a.told().claim().measure()));
        Set<String> others = TellingWords.of(List.of(b.told().claim().measure()));
        int time = isSameTime(a, b) ? 10 : 0;
        int state = a.told().claim().status() == b.told().claim().status() ? 2 : 0;
        return time + state + Math.min(6, 2 * TellingWords.shared(words, others));
    }
}
