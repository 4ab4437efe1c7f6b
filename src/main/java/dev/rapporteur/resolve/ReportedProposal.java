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
    ReportedProposal {
        proposers = List.copyOf(proposers);
        words = Set.copyOf(words);
        provisions = Set.copyOf(provisions);
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
        Set<String> keys = new TreeSet<>(words);
        points().ifPresent(points -> keys.add("points " + points));
        return keys;
    }

    OptionalInt points() {
        return told.claim().points();
    }

    boolean sharesProposerWith(ReportedProposal other) {
        return proposers.stream().anyMatch(mine -> other.proposers.stream()
                .anyMatch(theirs -> mine.equals(theirs) || mine.actsForCountryOf(theirs)));
    }
}
