package dev.rapporteur.extract;

import dev.rapporteur.model.SanctionClaim.Status;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the state of a measure from its verb, or from the way it is mentioned. Empty if the words make no claim. */
final class SanctionStatus {
    private static final Set<String> CONDITION = Set.of("if", "unless");
    private static final Set<String> LASTING = Set.of("remain", "stay");
    private static final Set<String> THREAT = Set.of("threaten", "warn");

    private final StatusReader status;

    SanctionStatus(StatusReader status) {
        this.status = status;
    }

    /** The state that a verb gives which would tell of {@code told} if what it says happened. */
    Optional<Status> of(Sentence sentence, Token verb, Status told) {
        if (isThreat(sentence, verb)) {
            return Optional.of(Status.THREATENED);
        }
        Factuality factuality = status.read(sentence, verb).factuality();
        boolean actual = factuality.isActual() || factuality == Factuality.UNKNOWN;
        if (told == Status.IMPOSED || told == Status.THREATENED || told == Status.PROPOSED) {
            if (factuality == Factuality.DID_NOT_OCCUR || factuality == Factuality.HYPOTHETICAL) {
                return Optional.empty();
            }
            return Optional.of(actual || told == Status.THREATENED ? told : Status.PROPOSED);
        }
        return Optional.of(actual ? told : Status.IMPOSED);
    }

    /** "threatened to impose", "will impose … unless". */
    private static boolean isThreat(Sentence sentence, Token verb) {
        boolean condition = sentence.children(verb, "advcl")
                .anyMatch(c -> sentence.children(c, "mark").anyMatch(m -> CONDITION.contains(m.lemma())));
        boolean future = sentence.children(verb, "aux")
                .anyMatch(t -> t.pos().equals("MD") || t.pos().equals("TO"));
        boolean unless = sentence.subtree(verb).stream()
                .anyMatch(t -> t.index() > verb.index() && t.lemma().equals("unless"));
        return future && (condition || unless || isUnderThreat(sentence, verb));
    }

    private static boolean isUnderThreat(Sentence sentence, Token verb) {
        return Syntax.path(sentence, verb).stream()
                .filter(t -> !t.equals(verb))
                .limit(2)
                .anyMatch(t -> THREAT.contains(t.lemma()));
    }

    /**
     * A measure that is only mentioned is in force if the words tell whose it is, or as what acts now: "the sanctions
     * on them remain".
     */
    Optional<Status> mentioned(MeasurePhrase phrase, boolean owned) {
        Factuality told = status.read(phrase.sentence(), phrase.noun()).factuality();
        if (phrase.bearing().isPresent() && told != Factuality.DID_NOT_OCCUR && told != Factuality.HYPOTHETICAL) {
            return Optional.of(borne(phrase, told));
        }
        return switch (told) {
            case PROPOSED -> Optional.of(Status.PROPOSED);
            case HYPOTHETICAL, DID_NOT_OCCUR -> Optional.empty();
            default -> owned || isOn(phrase) || isAtWork(phrase) ? Optional.of(Status.IMPOSED) : Optional.empty();
        };
    }

    /** "faces sanctions" tells of sanctions in force; "could face sanctions", "risks sanctions" of a threat. */
    private static Status borne(MeasurePhrase phrase, Factuality told) {
        boolean open = !told.isActual()
                || phrase.threat().isPresent()
                || phrase.bearing().filter(v -> v.lemma().equals("risk")).isPresent();
        return open ? Status.THREATENED : Status.IMPOSED;
    }

    /** "the sanctions on them are on": the verb of being, or one joined to it. */
    private static boolean isOn(MeasurePhrase phrase) {
        Sentence sentence = phrase.sentence();
        return Syntax.clauseVerb(sentence, phrase.noun()).stream()
                .flatMap(v -> Stream.concat(Stream.of(v), sentence.children(v, "conj")))
                .filter(v -> v.lemma().equals("be"))
                .anyMatch(v ->
                        sentence.children(v).stream().anyMatch(t -> t.lemma().equals("on")));
    }

    /** What will remain is there already. */
    private static boolean isTrueNow(Token verb, Factuality told) {
        return told.isActual() || (told == Factuality.PLANNED && LASTING.contains(verb.lemma()));
    }

    private boolean isAtWork(MeasurePhrase phrase) {
        return phrase.acts()
                .filter(v -> SanctionWords.rule(v, SanctionRule::effects).isPresent())
                .filter(v -> isTrueNow(v, status.read(phrase.sentence(), v).factuality()))
                .isPresent();
    }
}
