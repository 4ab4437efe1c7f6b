package dev.rapporteur.resolve;

import java.util.List;

/** When two claims tell of one proposal. */
final class ProposalRules {
    /** Days within which two articles can speak of one proposal. */
    private static final long WINDOW = 60;

    private static final double HALF = 0.5;

    private ProposalRules() {}

    static RuleBook<ReportedProposal> book() {
        return RuleBook.of(List.of(
                Rule.refusal("other-points", "the numbers of points differ", ProposalRules::pointsDiffer),
                Rule.refusal("other-time", "told too long after one another", ProposalRules::areFarApart),
                Rule.refusal("told-apart", "one article tells them apart", ProposalRules::toldApart),
                Rule.link("same-points", "the same number of points", ProposalRules::samePoints),
                Rule.link(
                        "same-words-same-proposer",
                        "the same words, put forward by the same side",
                        ProposalRules::sameWordsAndProposer),
                Rule.link(
                        "same-words-same-provisions",
                        "the same words and provisions",
                        ProposalRules::sameWordsAndProvisions)));
    }

    private static boolean pointsDiffer(ReportedProposal a, ReportedProposal b) {
        return a.points().isPresent() && b.points().isPresent() && !a.points().equals(b.points());
    }

    private static boolean areFarApart(ReportedProposal a, ReportedProposal b) {
        return a.told().daysTo(b.told()).filter(days -> days > WINDOW).isPresent();
    }

    private static boolean toldApart(ReportedProposal a, ReportedProposal b) {
        return a.told().isInArticleOf(b.told()) && !a.words().equals(b.words()) && samePoints(a, b) == 0;
    }

    /**
     * Who made a plan is often told differently. Plans of two countries are two: that both have as many points and are
     * called a peace plan says little.
     */
    private static int samePoints(ReportedProposal a, ReportedProposal b) {
        boolean speaks = a.points().isPresent()
                && a.points().equals(b.points())
                && (a.proposers().isEmpty()
                        || b.proposers().isEmpty()
                        || a.sharesProposerWith(b)
                        || (alike(a, b) && !a.comesFromOtherCountryThan(b)));
        return speaks ? 60 + likeness(a, b) : 0;
    }

    private static int sameWordsAndProposer(ReportedProposal a, ReportedProposal b) {
        return alike(a, b) && a.sharesProposerWith(b) ? 40 + likeness(a, b) : 0;
    }

    private static int sameWordsAndProvisions(ReportedProposal a, ReportedProposal b) {
        boolean provisions = TellingWords.shared(a.provisions(), b.provisions()) >= 2
                && TellingWords.overlap(a.provisions(), b.provisions()) >= HALF;
        return alike(a, b) && provisions ? 40 + likeness(a, b) : 0;
    }

    private static boolean alike(ReportedProposal a, ReportedProposal b) {
        return TellingWords.overlap(a.words(), b.words()) >= HALF;
    }

    /** Up to 15 for shared words and proposers. */
    private static int likeness(ReportedProposal a, ReportedProposal b) {
        return Math.min(9, 3 * TellingWords.shared(a.words(), b.words())) + (a.sharesProposerWith(b) ? 6 : 0);
    }
}
