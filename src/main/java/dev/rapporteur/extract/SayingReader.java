package dev.rapporteur.extract;

import dev.rapporteur.extract.SpeechReader.Saying;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a verb of saying with its speaker, and with the outlet through which the speaker was heard. */
final class SayingReader {
    private static final List<SpeechRule> RULES = SpeechReader.rules();
    private static final Set<String> REFUSING = Set.of("decline", "refuse");
    private static final Set<String> CHANNELS = Set.of("to", "with");

    private final SpeakerReader speakers;
    private final Gazetteer gazetteer;

    SayingReader(SpeakerReader speakers, Gazetteer gazetteer) {
        this.speakers = speakers;
        this.gazetteer = gazetteer;
    }

    /** Who says something by this verb; empty if it is no verb of saying, or its speaker is not among those allowed. */
    Optional<Saying> read(Sentence sentence, Token verb, Predicate<Token> allowed) {
        Optional<SpeechRule> rule = rule(verb);
        if (rule.isEmpty() || isUnsaid(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> teller = teller(sentence, verb, allowed);
        Optional<Party> cited = cited(sentence, verb);
        Optional<Party> told = teller.flatMap(t -> speakers.read(sentence, t));
        Stance stance = isUnconfirmed(sentence, verb)
                ? Stance.DECLINES_TO_CONFIRM
                : rule.get().stance();
        List<Cue> cues = Stream.concat(
                        teller.stream()
                                .map(t -> new Cue(
                                        Cue.Role.SPEAKER, t.span(), rule.get().id())),
                        Stream.of(new Cue(
                                Cue.Role.ATTRIBUTION, verb.span(), rule.get().id())))
                .toList();
        return cited.or(() -> told)
                .map(s -> new Saying(stance, s, verb.form(), cited.isPresent() ? told : via(sentence, verb), cues));
    }

    private static Optional<SpeechRule> rule(Token verb) {
        return verb.isVerb()
                ? RULES.stream().filter(r -> r.verbs().contains(verb.lemma())).findFirst()
                : Optional.empty();
    }

    /** "to announce the talks", "would announce": nobody has said anything yet, unless it is refused. */
    private static boolean isUnsaid(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux")
                        .anyMatch(t -> t.pos().equals("TO") || t.pos().equals("MD"))
                && !isUnconfirmed(sentence, verb);
    }

    private static boolean isRefused(Sentence sentence, Token verb) {
        return !verb.isRoot() && REFUSING.contains(sentence.token(verb.head()).lemma());
    }

    private static boolean isUnconfirmed(Sentence sentence, Token verb) {
        return verb.lemma().equals("confirm") && (isRefused(sentence, verb) || Syntax.isNegated(sentence, verb));
    }

    private static Optional<Token> teller(Sentence sentence, Token verb, Predicate<Token> allowed) {
        if (Syntax.isPassive(sentence, verb)) { // "reported by the ministry", but not "was told"
            return Syntax.objectsOf(sentence, verb, Set.of("by")).stream()
                    .filter(allowed)
                    .findFirst();
        }
        return Syntax.subjects(sentence, verb).stream()
                .filter(allowed)
                .findFirst()
                .or(() -> between(sentence, verb).filter(allowed));
    }

    /** Whether a verb of saying ends what is said before a comma: "…, two officials said." */
    static boolean isAside(Sentence sentence, Token verb) {
        return Set.of("parataxis", "dep", "ccomp").contains(verb.label())
                || (verb.pos().equals("VBD") && between(sentence, verb).isPresent());
    }

    /** The head of the words between a comma and the verb: the tree often hangs them on what stands before. */
    private static Optional<Token> between(Sentence sentence, Token verb) {
        int from = verb.index();
        while (from > 0 && !isBreak(sentence.token(from - 1))) {
            from--;
        }
        int first = from;
        List<Token> words = sentence.tokens().subList(first, verb.index());
        return first == 0 || words.stream().anyMatch(t -> t.isVerb() || t.pos().equals(":"))
                ? Optional.empty()
                : words.stream()
                        .filter(t -> t.head() < first || t.head() >= verb.index())
                        .filter(t -> t.isNoun()
                                || t.pos().startsWith("PRP")
                                || t.pos().equals("CD"))
                        .findFirst();
    }

    private static boolean isBreak(Token token) {
        return token.pos().equals(",") || token.form().equals("\"");
    }

    /** "reported, citing two officials": these speak, and whoever reports passes it on. */
    private Optional<Party> cited(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl", "dep", "xcomp", "acl")
                .filter(t ->
                        Set.of("cite", "quote").contains(t.lemma()) && t.pos().equals("VBG"))
                .flatMap(t -> Syntax.objects(sentence, t).stream())
                .flatMap(t -> speakers.read(sentence, t).stream())
                .findFirst();
    }

    /** "told Reuters", "said in an interview with Reuters": through whom the speaker was heard. */
    private Optional<Party> via(Sentence sentence, Token verb) {
        return Syntax.objects(sentence, verb).stream()
                .flatMap(t -> outlet(sentence, t).stream())
                .findFirst()
                .or(() -> sentence.children(verb, "prep")
                        .flatMap(p -> sentence.children(p, "pobj"))
                        .filter(t -> Set.of("interview", "message").contains(t.lemma()))
                        .flatMap(t -> Syntax.objectsOf(sentence, t, CHANNELS).stream())
                        .flatMap(t -> outlet(sentence, t).stream())
                        .findFirst());
    }

    private Optional<Party> outlet(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && sentence.token(from - 1).head() == head.index()) {
            from--;
        }
        String words = NameFinder.text(sentence, from, head.index() + 1);
        return gazetteer.outlet(words).map(Party::organization);
    }
}
