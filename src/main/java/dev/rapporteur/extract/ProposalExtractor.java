package dev.rapporteur.extract;

import dev.rapporteur.extract.ProposalRule.Use;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds plans, drafts, offers and resolutions, whose they are, what they provide, and who is for or against them. */
final class ProposalExtractor {
    private final AnnotatedArticle article;
    private final PartyReader parties;
    private final SpeechReader speech;
    private final StatusReader status;
    private final TimeReader times;
    private final ProvisionReader provisions;
    private final DemandReader demands;
    private final List<ProposalDraft> drafts = new ArrayList<>();

    ProposalExtractor(AnnotatedArticle article, PartyReader parties, SpeechReader speech, StatusReader status) {
        this.article = article;
        this.parties = parties;
        this.speech = speech;
        this.status = status;
        this.times = new TimeReader(article.article());
        this.provisions = new ProvisionReader(article.article());
        this.demands = new DemandReader(article.article(), parties, speech, status);
    }

    List<ProposalClaim> extract() {
        List<ProposalClaim> claimed = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                demands.read(sentence, token).ifPresent(claimed::add);
                if (ProposalNoun.isNamed(token)) {
                    mention(new ProposalNoun(sentence, token));
                } else if (token.isNoun() && token.lemma().equals("point")) {
                    countPoints(sentence, token);
                } else if (token.isNoun() && ProposalWords.has(Use.REJECT, ProposalRule::nouns, token.lemma())) {
                    judge(sentence, token);
                }
            }
        }
        drafts.stream().filter(ProposalDraft::isTold).map(ProposalDraft::claim).forEach(claimed::add);
        return claimed;
    }

    private void mention(ProposalNoun named) {
        Token noun = named.noun();
        Optional<ProposalDraft> known = drafts.stream()
                .filter(d -> d.canBe(noun.lemma(), named.points()))
                .findFirst();
        boolean clear = named.points().isPresent() || named.isOfPublicInterest();
        if (known.isEmpty() && !clear) {
            return;
        }
        ProposalDraft draft = known.orElseGet(() -> open(named));
        if (clear) {
            draft.named(named.label(), named.points());
        }
        authors(named.sentence(), noun, draft);
        judgedBy(named.sentence(), noun, draft);
        provisions.read(named.sentence(), noun).forEach(draft::provides);
    }

    private ProposalDraft open(ProposalNoun named) {
        Optional<SpeechReader.Speech> said = speech.read(named.sentence(), named.noun());
        Evidence evidence = Evidence.of(article.article(), named.sentence().span(), "proposal-noun")
                .with(List.of(new Cue(Cue.Role.TRIGGER, named.noun().span(), "proposal-noun")))
                .with(said.map(SpeechReader.Speech::cues).orElse(List.of()));
        ProposalDraft draft = new ProposalDraft(named.noun().lemma(), named.label(), evidence, said);
        drafts.add(draft);
        return draft;
    }

    /** "the draft is focused on 12 points, including a truce". */
    private void countPoints(Sentence sentence, Token point) {
        boolean told = sentence.tokens().stream().anyMatch(ProposalNoun::isNamed);
        if (told && !drafts.isEmpty() && point.pos().equals("NNS")) {
            ProposalDraft draft = drafts.get(drafts.size() - 1);
            sentence.children(point).stream()
                    .filter(t -> t.pos().equals("CD"))
                    .findFirst()
                    .ifPresent(t -> NumberWords.parse(t.form()).ifPresent(draft::numbered));
            provisions.listed(sentence, point).forEach(draft::provides);
        }
    }

    private void authors(Sentence sentence, Token noun, ProposalDraft draft) {
        sentence.children(noun, "poss").forEach(t -> draft.ownedBy(parties.read(sentence, t)));
        for (Token prep : sentence.children(noun)) {
            if (prep.lemma().equals("of") || prep.lemma().equals("by")) {
                sentence.children(prep, "pobj")
                        .forEach(t -> draft.ownedBy(parties.read(sentence, t).stream()
                                .filter(p -> p.kind() == Party.Kind.PERSON)
                                .toList()));
            }
        }
        sentence.children(noun, "acl", "relcl")
                .filter(v -> ProposalWords.does(Use.PROPOSE, v))
                .forEach(v -> draft.ownedBy(agents(sentence, v)));
        if (noun.label().equals("pobj")) {
            workedOn(sentence, noun, draft);
        }
        Token above = above(sentence, noun);
        if (above.isVerb()
                && ProposalWords.does(Use.PROPOSE, above)
                && status.read(sentence, above).isActual()) {
            boolean passive = noun.label().equals("nsubjpass");
            List<Party> by = passive
                    ? agents(sentence, above)
                    : noun.label().equals("dobj") ? subjects(sentence, above) : List.of();
            draft.proposedBy(
                    by, times.read(sentence, above, Factuality.OCCURRED).map(Worded::value));
        }
    }

    /** "worked on the plan", "are involved in working on the plan". */
    private void workedOn(Sentence sentence, Token noun, ProposalDraft draft) {
        Syntax.head(sentence, noun)
                .filter(prep -> prep.lemma().equals("on"))
                .flatMap(prep -> Syntax.head(sentence, prep))
                .filter(v -> v.lemma().equals("work") && v.isVerb())
                .filter(v -> isTrue(status.read(sentence, v).factuality()))
                .ifPresent(v -> draft.ownedBy(subjects(sentence, v)));
    }

    private static boolean isTrue(Factuality told) {
        return told.isActual() || told == Factuality.UNKNOWN;
    }

    private static Token above(Sentence sentence, Token noun) {
        return noun.isRoot() ? noun : sentence.token(noun.head());
    }

    private List<Party> agents(Sentence sentence, Token verb) {
        return Syntax.objectsOf(sentence, verb, Set.of("by")).stream()
                .flatMap(t -> parties.read(sentence, t).stream())
                .toList();
    }

    private List<Party> subjects(Sentence sentence, Token verb) {
        return Syntax.subjects(sentence, verb).stream()
                .flatMap(t -> parties.read(sentence, t).stream())
                .toList();
    }

    private void judgedBy(Sentence sentence, Token noun, ProposalDraft draft) {
        judging(sentence, noun).ifPresent(verb -> {
            List<Party> by = noun.label().equals("nsubjpass") ? agents(sentence, verb) : subjects(sentence, verb);
            Factuality told = status.read(sentence, verb).factuality();
            boolean refused = told == Factuality.DID_NOT_OCCUR
                    && Syntax.head(sentence, verb)
                            .filter(v -> ProposalWords.does(Use.REJECT, v))
                            .isPresent(); // "refused to accept the plan"
            if (ProposalWords.does(Use.REJECT, verb) ? isTrue(told) : refused) {
                draft.rejectedBy(by);
                draft.turnedDown(noun.label().equals("nsubjpass") && by.isEmpty());
            } else if (ProposalWords.does(Use.ACCEPT, verb) && isTrue(told)) {
                draft.acceptedBy(by);
            }
        });
    }

    /** The verb that judges the proposal: "rejected it", "agreed to it", "voted on it". */
    private static Optional<Token> judging(Sentence sentence, Token noun) {
        Token above = above(sentence, noun);
        if (above.isVerb() && Set.of("dobj", "nsubjpass", "pobj").contains(noun.label())) {
            return Optional.of(above);
        }
        return noun.label().equals("pobj")
                ? Syntax.head(sentence, above)
                        .filter(Token::isVerb)
                        .filter(v -> ProposalWords.has(
                                        Use.ACCEPT, ProposalRule::prepositional, v.lemma() + " " + above.lemma())
                                || ProposalWords.has(
                                        Use.REJECT, ProposalRule::prepositional, v.lemma() + " " + above.lemma()))
                : Optional.empty();
    }

    /** "ruled out such concessions": said of the proposal told of last. */
    private void judge(Sentence sentence, Token noun) {
        Token above = above(sentence, noun);
        if (!drafts.isEmpty()
                && above.isVerb()
                && noun.label().equals("dobj")
                && ProposalWords.does(Use.REJECT, above)) {
            drafts.get(drafts.size() - 1).rejectedBy(subjects(sentence, above));
        }
    }
}
