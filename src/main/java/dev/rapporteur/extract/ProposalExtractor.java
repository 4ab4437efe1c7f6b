package dev.rapporteur.extract;

import dev.rapporteur.extract.ProposalRule.Use;
import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds plans, drafts, offers and resolutions, whose they are, what they provide, and who is for or against them. */
final class ProposalExtractor {
    private static final List<ProposalRule> RULES = rules();
    private static final Pattern POINTS = Pattern.compile("(\\d{1,3}) ?- ?point\\b");
    private static final int LONGEST_PROVISION = 200;

    private final AnnotatedArticle article;
    private final PartyReader parties;
    private final SpeechReader speech;
    private final StatusReader status;
    private final TimeReader times;
    private final List<ProposalDraft> drafts = new ArrayList<>();

    ProposalExtractor(AnnotatedArticle article, PartyReader parties, SpeechReader speech, StatusReader status) {
        this.article = article;
        this.parties = parties;
        this.speech = speech;
        this.status = status;
        this.times = new TimeReader(article.article());
    }

    static List<ProposalRule> rules() {
        return RuleFile.rules("proposals.yml", ProposalRule.class);
    }

    List<ProposalClaim> extract() {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isNamed(token)) {
                    mention(sentence, token);
                } else if (token.isNoun() && token.lemma().equals("point")) {
                    countPoints(sentence, token);
                } else if (token.isNoun()
                        && words(Use.REJECT, ProposalRule::nouns).contains(token.lemma())) {
                    judge(sentence, token);
                }
            }
        }
        return drafts.stream()
                .filter(ProposalDraft::isTold)
                .map(ProposalDraft::claim)
                .toList();
    }

    private interface Words {
        List<String> of(ProposalRule rule);
    }

    private static List<String> words(Use use, Words words) {
        return RULES.stream()
                .filter(r -> r.use() == use)
                .flatMap(r -> words.of(r).stream())
                .toList();
    }

    private static boolean does(Use use, Token verb) {
        return words(use, ProposalRule::verbs).contains(verb.lemma());
    }

    private static boolean isNamed(Token token) {
        return token.isNoun() && words(Use.NAME, ProposalRule::nouns).contains(token.lemma());
    }

    private void mention(Sentence sentence, Token noun) {
        String label = label(sentence, noun);
        OptionalInt points = points(label);
        Optional<ProposalDraft> known =
                drafts.stream().filter(d -> d.canBe(noun.lemma(), points)).findFirst();
        boolean clear = points.isPresent() || isOfPublicInterest(sentence, noun);
        if (known.isEmpty() && !clear) {
            return;
        }
        ProposalDraft draft = known.orElseGet(() -> open(sentence, noun, label));
        if (clear) {
            draft.named(label, points);
        }
        authors(sentence, noun, draft);
        judgedBy(sentence, noun, draft);
        provisions(sentence, noun, draft);
    }

    private ProposalDraft open(Sentence sentence, Token noun, String label) {
        Optional<SpeechReader.Speech> said = speech.read(sentence, noun);
        Evidence evidence = Evidence.of(article.article(), sentence.span(), "proposal-noun")
                .with(List.of(new Cue(Cue.Role.TRIGGER, noun.span(), "proposal-noun")))
                .with(said.map(SpeechReader.Speech::cues).orElse(List.of()));
        ProposalDraft draft = new ProposalDraft(noun.lemma(), label, evidence, said);
        drafts.add(draft);
        return draft;
    }

    /**
     * A plan of peace or trade, a resolution, or one that somebody puts forward; "plans to" do something are mere
     * intentions.
     */
    private static boolean isOfPublicInterest(Sentence sentence, Token noun) {
        if (Set.of("resolution", "proposal", "initiative", "bill", "roadmap", "blueprint")
                .contains(noun.lemma())) {
            return noun.pos().equals("NN") || noun.pos().equals("NNP");
        }
        boolean topical = sentence.children(noun).stream()
                .filter(t -> t.index() < noun.index())
                .anyMatch(t ->
                        words(Use.NAME, ProposalRule::topics).contains(t.form().toLowerCase(Locale.ROOT)));
        boolean offer = noun.lemma().equals("offer") && noun.pos().equals("NN");
        return topical || offer;
    }

    private static String label(Sentence sentence, Token noun) {
        int from = noun.index();
        while (from > 0 && isOfLabel(sentence, sentence.token(from - 1), noun)) {
            from--;
        }
        return NameFinder.text(sentence, from, noun.index() + 1);
    }

    private static boolean isOfLabel(Sentence sentence, Token token, Token noun) {
        return sentence.dominates(noun, token)
                && !Set.of("DT", "PRP$", "POS", "CC", ",", "IN", "WDT", "VBZ", "VBD", "\"")
                        .contains(token.pos())
                && !sentence.children(token).stream().anyMatch(t -> t.pos().equals("POS"));
    }

    private static OptionalInt points(String label) {
        Matcher found = POINTS.matcher(label);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    /** "the draft is focused on 12 points". */
    private void countPoints(Sentence sentence, Token point) {
        boolean told = sentence.tokens().stream().anyMatch(ProposalExtractor::isNamed);
        if (told && !drafts.isEmpty() && point.pos().equals("NNS")) {
            sentence.children(point).stream()
                    .filter(t -> t.pos().equals("CD") && t.form().matches("\\d{1,3}"))
                    .findFirst()
                    .ifPresent(t -> drafts.get(drafts.size() - 1).numbered(Integer.parseInt(t.form())));
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
                .filter(v -> does(Use.PROPOSE, v))
                .forEach(v -> draft.ownedBy(agents(sentence, v)));
        Token above = above(sentence, noun);
        if (above.isVerb()
                && does(Use.PROPOSE, above)
                && status.read(sentence, above).isActual()) {
            boolean passive = noun.label().equals("nsubjpass");
            List<Party> by = passive
                    ? agents(sentence, above)
                    : noun.label().equals("dobj") ? subjects(sentence, above) : List.of();
            draft.proposedBy(
                    by, times.read(sentence, above, Factuality.OCCURRED).map(Worded::value));
        }
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
        Token above = above(sentence, noun);
        if (!above.isVerb()
                || !(noun.label().equals("dobj")
                        || noun.label().equals("nsubjpass")
                        || noun.label().equals("pobj"))) {
            if (noun.label().equals("pobj")) {
                Syntax.clauseVerb(sentence, above)
                        .filter(v -> v.lemma().equals("vote"))
                        .ifPresent(v -> draft.acceptedBy(subjects(sentence, v)));
            }
            return;
        }
        List<Party> by = noun.label().equals("nsubjpass") ? agents(sentence, above) : subjects(sentence, above);
        if (status.read(sentence, above).is(Factuality.DID_NOT_OCCUR) && !does(Use.REJECT, above)) {
            return;
        }
        if (does(Use.REJECT, above)) {
            draft.rejectedBy(by);
        } else if (does(Use.ACCEPT, above)) {
            draft.acceptedBy(by);
        }
    }

    /** "ruled out such concessions": said of the proposal told of last. */
    private void judge(Sentence sentence, Token noun) {
        Token above = above(sentence, noun);
        if (!drafts.isEmpty() && above.isVerb() && noun.label().equals("dobj") && does(Use.REJECT, above)) {
            drafts.get(drafts.size() - 1).rejectedBy(subjects(sentence, above));
        }
    }

    private void provisions(Sentence sentence, Token noun, ProposalDraft draft) {
        Token above = above(sentence, noun);
        if (noun.label().equals("nsubj") && above.isVerb() && does(Use.PROVIDE, above)) {
            content(sentence, above).forEach(draft::provides);
        }
        sentence.children(noun, "acl", "relcl")
                .filter(v -> does(Use.PROVIDE, v) || v.pos().equals("VB"))
                .flatMap(v -> (v.pos().equals("VB") ? List.of(text(sentence, v)) : content(sentence, v)).stream())
                .forEach(draft::provides);
    }

    /** What stands under a verb of providing: its object, or what is called or provided for. */
    private List<String> content(Sentence sentence, Token verb) {
        List<Token> tops = new ArrayList<>(
                sentence.children(verb, "dobj", "xcomp", "ccomp").toList());
        tops.addAll(Syntax.objectsOf(sentence, verb, Set.of("for", "on")));
        return tops.stream()
                .flatMap(t -> Syntax.conjuncts(sentence, t).stream())
                .map(t -> text(sentence, t))
                .distinct()
                .toList();
    }

    private String text(Sentence sentence, Token top) {
        List<Token> under = sentence.subtree(top).stream()
                .filter(t -> !Syntax.path(sentence, t).stream()
                        .takeWhile(p -> !p.equals(top))
                        .anyMatch(p -> p.label().equals("conj") && p.head() == top.index()))
                .toList();
        TextSpan span = Sentence.spanOf(under);
        String words = span.of(article.article().text()).replaceAll("\\s+", " ");
        return words.length() <= LONGEST_PROVISION
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST_PROVISION));
    }
}
