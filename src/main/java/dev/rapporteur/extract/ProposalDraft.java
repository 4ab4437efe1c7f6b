package dev.rapporteur.extract;

import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.ProposalClaim.Status;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.TemporalValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an article tells of one proposal, gathered sentence by sentence. */
final class ProposalDraft {
    private static final int MOST_PROVISIONS = 12;

    private final String noun;
    private final Evidence evidence;
    private final Optional<SpeechReader.Speech> speech;
    private final Set<Party> proposers = new LinkedHashSet<>();
    private final Set<Party> accepted = new LinkedHashSet<>();
    private final Set<Party> rejected = new LinkedHashSet<>();
    private final Set<String> provisions = new LinkedHashSet<>();
    private String label;
    private OptionalInt points = OptionalInt.empty();
    private Optional<TemporalValue> when = Optional.empty();
    private boolean putForward;
    private boolean turnedDown;

    ProposalDraft(String noun, String label, Evidence evidence, Optional<SpeechReader.Speech> speech) {
        this.noun = noun;
        this.label = label;
        this.evidence = evidence;
        this.speech = speech;
    }

    /** Whether a further noun with that number of points can mean the same proposal. */
    boolean canBe(String otherNoun, OptionalInt otherPoints) {
        boolean samePoints = points.isEmpty() || otherPoints.isEmpty() || points.equals(otherPoints);
        return samePoints && (noun.equals(otherNoun) || !(isLaw(noun) || isLaw(otherNoun)));
    }

    /** Laws and resolutions are known by their own name, plans by many. */
    private static boolean isLaw(String noun) {
        return noun.equals("resolution") || noun.equals("bill") || noun.equals("offer");
    }

    void named(String words, OptionalInt number) {
        boolean numbered = number.isPresent() && points.isEmpty();
        if (numbered || (number.isPresent() == points.isPresent() && words.length() > label.length())) {
            label = words;
        }
        points = points.isPresent() ? points : number;
    }

    void numbered(int number) {
        points = points.isPresent() ? points : OptionalInt.of(number);
    }

    void proposedBy(List<Party> by, Optional<TemporalValue> day) {
        proposers.addAll(by);
        putForward |= !by.isEmpty();
        when = when.or(() -> day);
    }

    void ownedBy(List<Party> by) {
        proposers.addAll(by);
    }

    void rejectedBy(List<Party> by) {
        rejected.addAll(by);
    }

    /** "The bill was rejected": by whom the article does not say. */
    void turnedDown(boolean told) {
        turnedDown |= told;
    }

    void acceptedBy(List<Party> by) {
        accepted.addAll(by);
    }

    void provides(String words) {
        if (provisions.size() < MOST_PROVISIONS) {
            provisions.add(words);
        }
    }

    /** Whether the article tells more of it than that the word fell. */
    boolean isTold() {
        return points.isPresent()
                || turnedDown
                || !proposers.isEmpty()
                || !accepted.isEmpty()
                || !rejected.isEmpty()
                || (!provisions.isEmpty() && !noun.equals("offer")); // "an offer to sell" is of no public interest
    }

    ProposalClaim claim() {
        return new ProposalClaim(
                label,
                points,
                named(proposers),
                List.of(),
                List.copyOf(provisions),
                List.copyOf(accepted),
                List.copyOf(rejected),
                when,
                status(),
                speech.map(SpeechReader.Speech::stance).orElse(Stance.ASSERTS),
                attribution(),
                evidence);
    }

    /** Without "the Administration" beside "the Ruiz Administration". */
    private static List<Party> named(Set<Party> parties) {
        return parties.stream()
                .filter(p -> parties.stream().noneMatch(o -> o.name().endsWith(" " + p.name())))
                .toList();
    }

    private Optional<Attribution> attribution() {
        return speech.map(SpeechReader.Speech::attribution);
    }

    private Status status() {
        if (!accepted.isEmpty() && rejected.isEmpty()) {
            return Status.ACCEPTED;
        }
        if (turnedDown || (!rejected.isEmpty() && noun.equals("offer"))) {
            return Status.REJECTED;
        }
        if (putForward) {
            return Status.PROPOSED;
        }
        return noun.equals("draft") ? Status.DRAFTED : Status.REPORTED;
    }
}
