package dev.rapporteur.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.rapporteur.model.Attribution;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who inside the text says something: the subject of a verb of saying above it, or whoever stands after
 * "according to".
 */
final class SpeechReader {
    private static final List<SpeechRule> RULES = rules();

    private final PartyReader parties;
    private final Gazetteer gazetteer;

    /** Somebody's words. */
    record Speech(Stance stance, Attribution attribution, List<Cue> cues) {}

    /** Who speaks, and the word that names the speaker. */
    private record Speaker(Party party, Token word) {
        Cue cue(String rule) {
            return new Cue(Cue.Role.SPEAKER, word.span(), rule);
        }
    }

    SpeechReader(PartyReader parties, Gazetteer gazetteer) {
        this.parties = parties;
        this.gazetteer = gazetteer;
    }

    static List<SpeechRule> rules() {
        return RuleFile.read("speech.yml", new TypeReference<>() {});
    }

    /** Who says what the given word tells of; empty where the article says it in its own voice. */
    Optional<Speech> read(Sentence sentence, Token event) {
        for (Token above : Syntax.path(sentence, event)) {
            Optional<Speech> speech = above.equals(event) ? Optional.empty() : saying(sentence, above, event);
            if (speech.isPresent()) {
                return speech;
            }
        }
        return aside(sentence, event).or(() -> accordingTo(sentence, event));
    }

    private Optional<Speech> saying(Sentence sentence, Token verb, Token event) {
        return rule(verb).flatMap(r -> speaker(sentence, verb, event)
                .map(s -> new Speech(
                        r.stance(),
                        new Attribution(s.party(), verb.form(), isQuoted(sentence, event), via(sentence, verb)),
                        List.of(s.cue(r.id()), new Cue(Cue.Role.ATTRIBUTION, verb.span(), r.id())))));
    }

    private static Optional<SpeechRule> rule(Token verb) {
        return verb.isVerb()
                ? RULES.stream().filter(r -> r.verbs().contains(verb.lemma())).findFirst()
                : Optional.empty();
    }

    /** "They met in Lisbon, Ana Ruiz said." where the tree hangs the saying below. */
    private Optional<Speech> aside(Sentence sentence, Token event) {
        return sentence.tokens().stream()
                .filter(t -> Set.of("parataxis", "dep", "ccomp").contains(t.label()) && t.index() > event.index())
                .filter(t -> !sentence.dominates(t, event))
                .flatMap(t -> saying(sentence, t, event).stream())
                .findFirst();
    }

    private Optional<Speech> accordingTo(Sentence sentence, Token event) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equalsIgnoreCase("according"))
                .flatMap(t -> Syntax.objectsOf(sentence, t, Set.of("to")).stream())
                .flatMap(t -> who(sentence, t).stream())
                .findFirst()
                .map(s -> new Speech(
                        Stance.ASSERTS,
                        new Attribution(s.party(), "according to", isQuoted(sentence, event), Optional.empty()),
                        List.of(s.cue("according-to"))));
    }

    private Optional<Speaker> speaker(Sentence sentence, Token verb, Token event) {
        return Syntax.subjects(sentence, verb).stream()
                .filter(t -> !sentence.dominates(t, event))
                .flatMap(t -> who(sentence, t).stream())
                .findFirst();
    }

    /** The party meant, or the describing words of an unnamed source. */
    private Optional<Speaker> who(Sentence sentence, Token token) {
        return parties.read(sentence, token).stream()
                .findFirst()
                .or(() -> token.isNoun() ? Optional.of(Party.group(words(sentence, token))) : Optional.empty())
                .map(p -> new Speaker(p, token));
    }

    private static String words(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && sentence.token(from - 1).head() == head.index()) {
            from--;
        }
        return NameFinder.text(sentence, from, head.index() + 1);
    }

    /** "told Reuters": through whom the speaker was heard. */
    private Optional<Party> via(Sentence sentence, Token verb) {
        return Syntax.objects(sentence, verb).stream()
                .flatMap(t -> gazetteer.outlet(t.form()).stream())
                .map(Party::organization)
                .findFirst();
    }

    private static boolean isQuoted(Sentence sentence, Token event) {
        long before = sentence.tokens().subList(0, event.index()).stream()
                .filter(t -> t.form().equals("\""))
                .count();
        return before % 2 == 1;
    }
}
