package dev.rapporteur.extract;

import dev.rapporteur.extract.Quotations.Quotation;
import dev.rapporteur.model.AnnotatedArticle;
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
 * Tells who inside the text says something: the subject of a verb of saying above or beside it, whoever stands after
 * "according to", or the speaker of the quotation in which it stands.
 */
final class SpeechReader {
    /** What depends on a verb of saying by these is not what is said: "said after a meeting", "who met him said". */
    private static final Set<String> NOT_SAID =
            Set.of("nsubj", "nsubjpass", "prep", "agent", "advcl", "npadvmod", "advmod", "conj", "relcl", "acl");

    private static final Set<String> WHEN = Set.of("after", "before", "when", "while", "as", "since");
    private static final int FARTHEST = 3;
    private static final Set<String> STATEMENTS = Lexicon.words("statements");

    private final AnnotatedArticle article;
    private final SpeakerReader speakers;
    private final Quotations quotations;
    private final SayingReader sayings;

    /** Somebody's words. */
    record Speech(Stance stance, Attribution attribution, List<Cue> cues) {}

    SpeechReader(AnnotatedArticle article, PartyReader parties, Gazetteer gazetteer) {
        this.article = article;
        this.speakers = new SpeakerReader(parties, gazetteer);
        this.quotations = new Quotations(article);
        this.sayings = new SayingReader(speakers, gazetteer);
    }

    static List<SpeechRule> rules() {
        return RuleFile.rules("speech.yml", SpeechRule.class);
    }

    /** Who says what the given word tells of; empty where the article says it in its own voice. */
    Optional<Speech> read(Sentence sentence, Token event) {
        Optional<Quotation> quotation = quotations.at(event);
        return above(sentence, event)
                .or(() -> aside(sentence, event))
                .or(() -> accordingTo(sentence, event))
                .or(() -> statement(sentence, event))
                .or(() -> quotation.flatMap(this::speakerOf))
                .map(s -> s.speech(quotation.isPresent()));
    }

    private Optional<Saying> above(Sentence sentence, Token event) {
        Token below = event;
        for (Token above : Syntax.path(sentence, event)) {
            if (!above.equals(event) && !isBeside(sentence, below)) {
                Optional<Saying> found = sayings.read(sentence, above, t -> !sentence.dominates(t, event));
                if (found.isPresent()) {
                    return found;
                }
            }
            below = above;
        }
        return Optional.empty();
    }

    /** Whether a word tells when or by whom something is said, not what. */
    private static boolean isBeside(Sentence sentence, Token below) {
        return NOT_SAID.contains(below.label())
                || sentence.children(below, "mark")
                        .anyMatch(t -> t.index() < below.index() && WHEN.contains(t.lemma()));
    }

    /** "They met in Lisbon, Ana Ruiz said." where the tree does not hang the meeting below the saying. */
    private Optional<Saying> aside(Sentence sentence, Token event) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > event.index() && SayingReader.isAside(sentence, t))
                .flatMap(t ->
                        sayings
                                .read(sentence, t, s -> s.index() > event.index() && !sentence.dominates(s, event))
                                .stream())
                .findFirst();
    }

    private Optional<Saying> accordingTo(Sentence sentence, Token event) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equalsIgnoreCase("according"))
                .flatMap(t -> Syntax.objectsOf(sentence, t, Set.of("to")).stream())
                .filter(t -> !sentence.dominates(t, event))
                .flatMap(t -> speakers.read(sentence, t).stream()
                        .map(s -> new Saying(
                                Stance.ASSERTS, s, "according to", Optional.empty(), Saying.cues(t, "according-to"))))
                .findFirst();
    }

    /** "In a statement by Ana Ruiz", "in the words of Ana Ruiz" at the beginning of what is said. */
    private Optional<Saying> statement(Sentence sentence, Token event) {
        return sentence.tokens().stream()
                .filter(t -> STATEMENTS.contains(t.lemma()) && t.label().equals("pobj"))
                .filter(t -> sentence.token(t.head()).lemma().equals("in") && !sentence.dominates(t, event))
                .flatMap(t -> Syntax.objectsOf(sentence, t, Set.of("by", "from", "of")).stream()
                        .flatMap(s -> speakers.read(sentence, s).stream()
                                .map(p -> new Saying(
                                        Stance.ASSERTS, p, t.form(), Optional.empty(), Saying.cues(s, "statement")))))
                .findFirst();
    }

    /** Who speaks a quotation: told beside it, or beside the one that it goes on from. */
    private Optional<Saying> speakerOf(Quotation quotation) {
        Optional<Quotation> at = Optional.of(quotation);
        for (int i = 0; i < FARTHEST && at.isPresent(); i++) {
            Quotation here = at.get();
            Optional<Saying> found = article.sentences().stream()
                    .filter(here::touches)
                    .flatMap(s -> beside(s).stream())
                    .reduce((a, b) -> b);
            if (found.isPresent()) {
                return found;
            }
            at = quotations.before(here);
        }
        return Optional.empty();
    }

    /** The last saying in a sentence that is not itself quoted. */
    private Optional<Saying> beside(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> quotations.at(t).isEmpty())
                .flatMap(t -> sayings.read(sentence, t, s -> quotations.at(s).isEmpty()).stream())
                .reduce((a, b) -> b);
    }

    /** A saying as it is told: what is done with the content, by whom, in which word, heard through whom. */
    record Saying(Stance stance, Party speaker, String cue, Optional<Party> via, List<Cue> cues) {
        static List<Cue> cues(Token speaker, String rule) {
            return List.of(new Cue(Cue.Role.SPEAKER, speaker.span(), rule));
        }

        Speech speech(boolean direct) {
            return new Speech(stance, new Attribution(speaker, cue, direct, via), cues);
        }
    }
}
