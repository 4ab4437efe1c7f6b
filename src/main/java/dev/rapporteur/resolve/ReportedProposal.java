package dev.rapporteur.resolve;

import dev.rapporteur.model.ProposalClaim;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A proposal as one claim tells it.
 *
 * @param told the claim
 * @param proposers who puts it forward
 * @param words telling words of its label
 * @param provisions telling words of what it provides
 */
record ReportedProposal(Told<ProposalClaim> told, List<Actor> proposers, Set<String> words, Set<String> provisions)
        implements Item {
    /** Days before its publication in which a claim looks for another. */
    private static final int NEWS_DAYS = 61;

    ReportedProposal {
        proposers = List.copyOf(proposers);
        words = Set.copyOf(words);
        provisions = Set.copyOf(provisions);
    }

    @Override
    public String key() {
        return told.path();
    }

    @Override
    public String path() {
        return told.path();
    }

    @Override
    public String summary() {
        return ToldWords.of(told);
    }

    @Override
    public Set<String> blocks() {
        return timed().blocks(keys());
    }

    @Override
    public Set<String> neighbours() {
        return timed().neighbours(keys());
    }

    private TimedBlocks timed() {
        return new TimedBlocks(keys(), told.published().map(day -> day.minusDays(NEWS_DAYS)), told.published());
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>(words);
        points().ifPresent(points -> keys.add("points " + points));
        return keys;
    }

    OptionalInt points() {
        return told.claim().points();
    }

    /** Whether the countries of all proposers are told, and none is that of another's proposer. */
    boolean comesFromOtherCountryThan(ReportedProposal other) {
        return hasKnownCountries() && other.hasKnownCountries() && !sharesProposerWith(other);
    }

    private boolean hasKnownCountries() {
        return !proposers.isEmpty()
                && proposers.stream().noneMatch(proposer -> proposer.countries().isEmpty());
    }

    boolean sharesProposerWith(ReportedProposal other) {
        return proposers.stream().anyMatch(mine -> other.proposers.stream()
                .anyMatch(theirs -> mine.equals(theirs) || mine.actsForCountryOf(theirs)));
    }
}
