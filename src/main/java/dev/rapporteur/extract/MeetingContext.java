package dev.rapporteur.extract;

import dev.rapporteur.model.Cue;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.MeetingClaim.Kind;
import dev.rapporteur.model.MeetingClaim.Status;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where and when a meeting takes place whose own sentence does not say so: from a sentence shortly before that tells of
 * talks without naming who talks, or of a journey of somebody who takes part.
 */
final class MeetingContext {
    private static final int REACH = 2;
    private static final Set<String> ANOTHER = Lexicon.words("another-time");
    private static final Set<String> JOURNEYS = Lexicon.words("journeys");

    private final Gazetteer gazetteer;
    private final PartyReader parties;
    private final StatusReader status;
    private final TimeReader times;
    private final PlaceReader places;
    private final List<Hint> hints = new ArrayList<>();

    /**
     * What a sentence tells of a meeting to come.
     *
     * @param people those it names; a meeting of others it does not tell of
     * @param journey whether it tells of a journey of these people, rather than of a meeting
     * @param open whether it is still to come
     */
    private record Hint(
            int sentence,
            List<Party> people,
            boolean journey,
            boolean open,
            Optional<Worded<String>> where,
            Optional<Worded<TemporalValue>> when) {
        boolean fits(MeetingClaim claim, int at) {
            boolean near = at - sentence <= REACH && (journey ? sentence < at : sentence <= at);
            boolean ahead = MeetingMerger.isOpen(claim.status());
            boolean sameState = open == ahead || (journey && ahead);
            boolean same = journey
                    ? people.stream().anyMatch(claim.participants()::contains)
                    : claim.participants().containsAll(people);
            boolean sameTime = when.isEmpty()
                    || claim.when().isEmpty()
                    || when.get().value().isCompatibleWith(claim.when().get());
            return near && same && sameState && sameTime && (claim.place().isEmpty() || !journey);
        }
    }

    MeetingContext(
            Gazetteer gazetteer, PartyReader parties, StatusReader status, TimeReader times, PlaceReader places) {
        this.gazetteer = gazetteer;
        this.parties = parties;
        this.status = status;
        this.times = times;
        this.places = places;
    }

    /** "sent a delegation to Lisbon for talks on Monday": who meets whom the next sentence tells. */
    void rememberUnnamed(Sentence sentence, List<Party> people, Circumstances told) {
        if (told.place().isPresent()) {
            boolean open = !told.factuality().isActual();
            hints.add(new Hint(sentence.index(), people, false, open, told.place(), told.time()));
        }
    }

    /** "The three countries met in Lisbon": who came for them the next sentence tells. */
    void rememberNations(MeetingClaim claim, Sentence sentence) {
        if (claim.place().isPresent() && claim.participants().stream().noneMatch(p -> p.kind() == Party.Kind.PERSON)) {
            boolean open = MeetingMerger.isOpen(claim.status());
            hints.add(new Hint(
                    sentence.index(),
                    List.of(),
                    false,
                    open,
                    claim.place().map(p -> new Worded<>(p, cue(claim, Cue.Role.PLACE))),
                    claim.when().map(t -> new Worded<>(t, cue(claim, Cue.Role.TIME)))));
        }
    }

    /** "The delegation landed in Lisbon on Monday." */
    void rememberJourneys(Sentence sentence) {
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && JOURNEYS.contains(verb.lemma())) {
                Factuality factuality = status.read(sentence, verb).factuality();
                Optional<Worded<String>> where = places.destinationOf(sentence, verb);
                if (where.isPresent() && (factuality.isActual() || factuality == Factuality.PLANNED)) {
                    List<Party> travellers = Syntax.subjects(sentence, verb).stream()
                            .flatMap(t -> parties.read(sentence, t).stream())
                            .filter(p -> p.kind() == Party.Kind.PERSON)
                            .toList();
                    hints.add(new Hint(
                            sentence.index(),
                            travellers,
                            true,
                            !factuality.isActual(),
                            where,
                            times.read(sentence, verb, factuality)));
                }
            }
        }
    }

    /** The place that "there" means: the one named last, in the sentence or the one before. */
    Optional<Worded<String>> there(List<Sentence> before, Token word) {
        return before.stream()
                .limit(2)
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> !s.equals(before.get(0)) || t.index() < word.index())
                        .filter(t -> !t.entity().equals("ORG"))
                        .flatMap(t -> places.named(s, t).stream())
                        .reduce((a, b) -> b)
                        .stream())
                .findFirst();
    }

    /** The claim with the place, and where a meeting without names told it the time, of the nearest hint that fits. */
    MeetingClaim complete(MeetingClaim claim, Sentence sentence) {
        if ((claim.place().isPresent() && claim.when().isPresent())
                || claim.kind() == Kind.CALL
                || claim.status() == Status.DID_NOT_OCCUR
                || claim.status() == Status.PROPOSED
                || sentence.tokens().stream()
                        .anyMatch(t -> ANOTHER.contains(t.lemma())
                                || ANOTHER.contains(t.form().toLowerCase(Locale.ROOT)))) { // "at a later date"
            return claim;
        }
        List<Hint> nearest = new ArrayList<>(hints);
        Collections.reverse(nearest);
        return nearest.stream()
                .filter(h -> h.fits(claim, sentence.index()) && isSamePlace(claim, h))
                .findFirst()
                .map(h -> filled(claim, h))
                .orElse(claim);
    }

    private boolean isSamePlace(MeetingClaim claim, Hint hint) {
        Optional<String> where = hint.where().map(Worded::value);
        return claim.place().isEmpty()
                || where.equals(claim.place())
                || (where.flatMap(gazetteer::country).isPresent()
                        && claim.place().flatMap(gazetteer::countryOfPlace).equals(where.flatMap(gazetteer::country)));
    }

    private static MeetingClaim filled(MeetingClaim claim, Hint hint) {
        Optional<Worded<TemporalValue>> when =
                hint.journey() || claim.when().isPresent() ? Optional.empty() : hint.when();
        List<Cue> cues = Stream.concat(
                        hint.where().stream().map(Worded::cue), when.stream().map(Worded::cue))
                .toList();
        return claim.completed(
                claim.place().or(() -> hint.where().map(Worded::value)),
                claim.when().or(() -> when.map(Worded::value)),
                cues);
    }

    /** The words that tell the place or time of a claim. */
    private static Cue cue(MeetingClaim claim, Cue.Role role) {
        return claim.evidence().cues().stream()
                .filter(c -> c.role() == role)
                .findFirst()
                .orElseGet(() ->
                        new Cue(role, claim.evidence().span(), claim.evidence().foundBy()));
    }
}
