package dev.rapporteur.extract;

import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whose talks a noun names: "his talks", "the minister's visit", and where the words leave that open. */
final class TalkOwners {
    private static final Set<String> CONVERSING = Lexicon.words("conversing-verbs");
    private static final Set<String> RETELLING = Lexicon.words("retelling-verbs");
    private static final Set<String> ABOUT = Set.of("about", "on", "regarding", "concerning");
    private static final Set<String> ONE = Set.of("his", "her");

    private final PartyReader parties;

    TalkOwners(PartyReader parties) {
        this.parties = parties;
    }

    /**
     * Whose talks they are; "the ministers met for their summit", "during his visit, Okafor …": those of the subject.
     */
    List<Party> read(Sentence sentence, Token noun) {
        return sentence.children(noun, "poss")
                .flatMap(owner -> read(sentence, noun, owner).stream())
                .distinct()
                .toList();
    }

    private List<Party> read(Sentence sentence, Token noun, Token owner) {
        boolean fronted = ONE.contains(owner.lemma()) && noun.label().equals("pobj");
        List<Token> subjects = owner.lemma().equals("their") || fronted
                ? Syntax.subjectAbove(sentence, noun).stream()
                        .filter(t -> !fronted || t.index() > noun.index())
                        .toList()
                : List.of();
        return subjects.isEmpty() || subjects.contains(noun)
                ? parties.read(sentence, owner)
                : subjects.stream()
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .toList();
    }

    /** Whether the words do not tell whose of several people's talks they are. */
    boolean areUnclear(Sentence sentence, Token noun) {
        return sentence.children(noun, "poss")
                .anyMatch(owner -> isOfEach(sentence, noun, owner) || isOfEither(sentence, noun, owner));
    }

    /** "They compared notes on their talks with the president": each may have had talks with the president. */
    private static boolean isOfEach(Sentence sentence, Token noun, Token owner) {
        return owner.lemma().equals("their")
                && noun.pos().equals("NNS")
                && sentence.children(noun, "prep").anyMatch(t -> t.lemma().equals("with"))
                && (isRetold(sentence, noun)
                        || (noun.label().equals("pobj")
                                && ABOUT.contains(sentence.token(noun.head()).lemma())));
    }

    /** "She spoke with Okafor about his talks", "met him before her visit": hers or his. */
    private boolean isOfEither(Sentence sentence, Token noun, Token owner) {
        return ONE.contains(owner.lemma())
                && Syntax.path(sentence, noun).stream()
                        .filter(v -> v.isVerb() && CONVERSING.contains(v.lemma()))
                        .anyMatch(v -> v.index() < owner.index() && speakers(sentence, v, owner) > 1);
    }

    private long speakers(Sentence sentence, Token verb, Token before) {
        return Stream.of(
                        Syntax.subjects(sentence, verb),
                        Syntax.objects(sentence, verb),
                        Syntax.objectsOf(sentence, verb, Set.of("with", "to")))
                .flatMap(List::stream)
                .filter(t -> t.index() < before.index())
                .flatMap(t -> parties.read(sentence, t).stream())
                .filter(p -> p.kind() == Party.Kind.PERSON)
                .distinct()
                .count();
    }

    /** Whether a noun is what somebody tells of: "described the talks". */
    static boolean isRetold(Sentence sentence, Token noun) {
        Token first = Syntax.firstConjunct(sentence, noun);
        return first.label().equals("dobj")
                && RETELLING.contains(sentence.token(first.head()).lemma());
    }
}
