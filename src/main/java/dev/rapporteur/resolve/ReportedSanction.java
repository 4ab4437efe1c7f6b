package dev.rapporteur.resolve;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.SanctionClaim.Status;
import dev.rapporteur.model.TemporalValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sanction as one claim tells it.
 *
 * @param told the claim
 * @param imposers who imposes it
 * @param targets on whom
 * @param names what stands in a sentence for who imposes it: a surname, the name of a body; folded
 * @param described countries whose the targets are by the words beside their names: "the Ruritanian firms Rufus,
 *     Hofbau"
 * @param sorts telling words of each group or body that is hit, without its country: salt, mine
 * @param sentence the words that tell it
 */
record ReportedSanction(
        Told<SanctionClaim> told,
        List<Actor> imposers,
        List<Actor> targets,
        Set<String> names,
        Set<String> described,
        Set<Set<String>> sorts,
        Sentence sentence)
        implements Item {
    /** Days before its publication in which an undated claim looks for another. */
    private static final int NEWS_DAYS = 61;
    /** Days after which a dated one is no more news. */
    private static final int AFTERMATH_DAYS = 121;

    /** States of which a claim can be followed by another of the same sanction. */
    enum Phase {
        COMING,
        STANDING,
        ENDING
    }

    ReportedSanction {
        imposers = List.copyOf(imposers);
        targets = List.copyOf(targets);
        names = Set.copyOf(names);
        described = Set.copyOf(described);
        sorts = Set.copyOf(sorts);
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
        Set<String> keys = new TreeSet<>(described);
        targets.forEach(target -> keys.addAll(target.keys()));
        return new TimedBlocks(
                        keys,
                        when().map(time -> time.earliest().minusDays(1))
                                .or(() -> told.published().map(day -> day.minusDays(NEWS_DAYS))),
                        when().map(time -> time.latest().plusDays(AFTERMATH_DAYS))
                                .or(told::published))
                .blocks(Set.of());
    }

    Optional<TemporalValue> when() {
        return told.claim().when();
    }

    Phase phase() {
        Status status = told.claim().status();
        return switch (status) {
            case THREATENED, PROPOSED -> Phase.COMING;
            case IMPOSED, EXTENDED -> Phase.STANDING;
            case EASED, LIFTED -> Phase.ENDING;
        };
    }

    boolean sharesTargetWith(ReportedSanction other) {
        return targets.stream().anyMatch(other.targets::contains);
    }

    /** Whether both hit the same country or somebody of it: "Ruritania", "Ruritanian banks". */
    boolean hitsCountryOf(ReportedSanction other) {
        Set<String> countries = countriesHit();
        return other.countriesHit().stream().anyMatch(countries::contains);
    }

    private Set<String> countriesHit() {
        Set<String> countries = new TreeSet<>(described);
        targets.forEach(target -> countries.addAll(target.countries()));
        return countries;
    }

    /** Whether it is on a whole country, as far as told. */
    boolean isOnCountry() {
        return targets.stream().allMatch(target -> target.is(Party.Kind.COUNTRY));
    }

    /** Whether its sentence says what the other is on: "two of Ruritania's salt mines" for "Ruritanian salt mines". */
    boolean describesTargetOf(ReportedSanction other) {
        return other.sorts.stream().anyMatch(sentence.words()::containsAll);
    }

    /** Whether it does not tell who imposes it, but its sentence names whoever imposes the other. */
    boolean namesImposerOf(ReportedSanction other) {
        return imposers.isEmpty() && other.names.stream().anyMatch(sentence::names);
    }

    boolean sharesImposerWith(ReportedSanction other) {
        return imposers.stream().anyMatch(mine -> other.imposers.stream()
                .anyMatch(theirs -> mine.equals(theirs) || mine.actsForCountryOf(theirs)));
    }
}
