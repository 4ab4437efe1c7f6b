package dev.rapporteur.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapporteur.model.MeetingClaim;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A word that tells of people coming together, and where in its sentence they stand; an entry of {@code meetings.yml}.
 *
 * @param id name of the rule
 * @param why its reason
 * @param verbs base forms that trigger it, with a particle where there is one
 * @param nouns base forms that trigger it
 * @param sides where those who meet stand
 * @param needs words one of which must stand under the trigger; none if empty
 * @param lacks dependency labels that nothing under the trigger may have
 * @param filled a place where somebody must stand, or none
 * @param kind kind of meeting
 * @param apart kind of meeting where no word tells that those who talk are in one place, if another
 * @param persons whether all who meet must be named people
 * @param matches sentences with what the rule reads in them
 * @param ignores sentences in which it must read nothing
 */
record MeetingRule(
        String id,
        String why,
        List<String> verbs,
        List<String> nouns,
        Set<Slot> sides,
        List<String> needs,
        List<String> lacks,
        Optional<Slot> filled,
        MeetingClaim.Kind kind,
        Optional<MeetingClaim.Kind> apart,
        boolean persons,
        List<String> matches,
        List<String> ignores)
        implements Rule {

    /** A place in the grammar of a sentence where somebody who meets can stand. */
    enum Slot {
        SUBJECT,
        OBJECT,
        WITH,
        TO,
        BETWEEN,
        AMONG,
        OF,
        BY,
        POSSESSOR,
        COMPOUND,
        HOLDER;

        /** The preposition that opens it, for slots that are one. */
        String preposition() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    MeetingRule(
            @JsonProperty("id") String id,
            @JsonProperty("why") String why,
            @JsonProperty("verbs") List<String> verbs,
            @JsonProperty("nouns") List<String> nouns,
            @JsonProperty("sides") List<String> sides,
            @JsonProperty("needs") List<String> needs,
            @JsonProperty("lacks") List<String> lacks,
            @JsonProperty("filled") String filled,
            @JsonProperty("kind") String kind,
            @JsonProperty("apart") String apart,
            @JsonProperty("persons") boolean persons,
            @JsonProperty("matches") List<String> matches,
            @JsonProperty("ignores") List<String> ignores) {
        this(
                id,
                why,
                verbs,
                nouns,
                EnumSet.copyOf(sides.stream().map(MeetingRule::slot).toList()),
                needs,
                lacks,
                Optional.of(filled).filter(word -> !word.isEmpty()).map(MeetingRule::slot),
                kind(kind),
                Optional.of(apart).filter(word -> !word.isEmpty()).map(MeetingRule::kind),
                persons,
                matches,
                ignores);
    }

    private static MeetingClaim.Kind kind(String word) {
        return MeetingClaim.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Slot slot(String word) {
        return Slot.valueOf(word.toUpperCase(Locale.ROOT));
    }

    MeetingRule {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        sides = Set.copyOf(sides);
        needs = List.copyOf(needs);
        lacks = List.copyOf(lacks);
        matches = List.copyOf(matches);
        ignores = List.copyOf(ignores);
    }
}
