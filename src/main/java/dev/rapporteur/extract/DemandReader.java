package dev.rapporteur.extract;

import dev.rapporteur.extract.ProposalRule.Use;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.ProposalClaim.Status;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Stance;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads demands that a verb tells: "Ruritania demanded that Graustark withdraw its troops". */
final class DemandReader {
    private static final String RULE = "demands-that";

    private final Article article;
    private final PartyReader parties;
    private final SpeechReader speech;
    private final StatusReader status;
    private final TimeReader times;

    DemandReader(Article article, PartyReader parties, SpeechReader speech, StatusReader status) {
        this.article = article;
        this.parties = parties;
        this.speech = speech;
        this.status = status;
        this.times = new TimeReader(article);
    }

    /** The demand that a verb tells of, if somebody with a name makes it and the words say what of whom. */
    Optional<ProposalClaim> read(Sentence sentence, Token verb) {
        if (!verb.isVerb() || !ProposalWords.does(Use.DEMAND, verb)) {
            return Optional.empty();
        }
        List<Party> by = Syntax.subjects(sentence, verb).stream()
                .flatMap(t -> parties.read(sentence, t).stream())
                .filter(p -> p.kind() != Party.Kind.GROUP)
                .toList();
        return by.isEmpty() || !status.read(sentence, verb).isActual()
                ? Optional.empty()
                : content(sentence, verb).map(what -> claim(sentence, verb, by, what));
    }

    /** "that Graustark withdraw its troops", without "that". */
    private Optional<String> content(Sentence sentence, Token verb) {
        return sentence.children(verb, "ccomp")
                .filter(c -> sentence.children(c, "mark", "complm")
                        .anyMatch(t -> t.lemma().equals("that")))
                .findFirst()
                .map(c -> sentence.subtree(c).stream()
                        .filter(t -> !(t.head() == c.index() && t.lemma().equals("that")))
                        .toList())
                .map(words -> ProvisionReader.clean(article, Sentence.spanOf(words)));
    }

    private ProposalClaim claim(Sentence sentence, Token verb, List<Party> by, String what) {
        Optional<SpeechReader.Speech> said = speech.read(sentence, verb);
        return new ProposalClaim(
                what,
                OptionalInt.empty(),
                by,
                List.of(),
                List.of(what),
                List.of(),
                List.of(),
                times.read(sentence, verb, Factuality.OCCURRED).map(Worded::value),
                Status.DEMANDED,
                said.map(SpeechReader.Speech::stance).orElse(Stance.ASSERTS),
                said.map(SpeechReader.Speech::attribution),
                Evidence.of(article, sentence.span(), RULE)
                        .with(List.of(new Cue(Cue.Role.TRIGGER, verb.span(), RULE)))
                        .with(said.map(SpeechReader.Speech::cues).orElse(List.of())));
    }
}
