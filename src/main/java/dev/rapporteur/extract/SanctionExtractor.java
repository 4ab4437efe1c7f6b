package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.SanctionClaim.Status;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who puts restrictive measures on whom, threatens, proposes, eases or lifts them. */
final class SanctionExtractor {
    private static final List<SanctionRule> RULES = rules();
    private static final Set<String> ON = Set.of("on", "against", "upon", "for");
    private static final Set<String> MEASURES = Lexicon.words("measure-subjects");

    private final AnnotatedArticle article;
    private final PartyReader parties;
    private final TargetReader targets;
    private final StatusReader status;
    private final SpeechReader speech;
    private final TimeReader times;
    private final SanctionMerger merger = new SanctionMerger();

    SanctionExtractor(
            AnnotatedArticle article, People people, PartyReader parties, StatusReader status, SpeechReader speech) {
        this.article = article;
        this.parties = parties;
        this.targets = new TargetReader(parties, people);
        this.status = status;
        this.speech = speech;
        this.times = new TimeReader(article.article());
    }

    static List<SanctionRule> rules() {
        return RuleFile.rules("sanctions.yml", SanctionRule.class);
    }

    List<SanctionClaim> extract() {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isMeasure(sentence, token)) {
                    measure(sentence, token);
                } else if (token.isVerb() && !Set.of("nmod", "amod", "compound").contains(token.label())) {
                    rule(token, Use.DIRECT).ifPresent(r -> direct(sentence, token, r));
                    rule(token, Use.DETAIL)
                            .filter(r -> tellsOfMeasures(sentence, token))
                            .ifPresent(r -> details(sentence, token));
                }
            }
        }
        return merger.claims();
    }

    private enum Use {
        VERB,
        DIRECT,
        DETAIL
    }

    private static Optional<SanctionRule> rule(Token verb, Use use) {
        return RULES.stream()
                .filter(r -> (switch (use) {
                            case VERB -> r.verbs();
                            case DIRECT -> r.direct();
                            case DETAIL -> r.details();
                        })
                        .contains(verb.lemma()))
                .findFirst();
    }

    private static boolean isMeasure(Sentence sentence, Token token) {
        return token.isNoun()
                && RULES.stream().flatMap(r -> r.nouns().stream()).anyMatch(noun -> isNamed(sentence, token, noun))
                && !(token.lemma().equals("sanction")
                        && token.pos().equals("NN")
                        && !token.label().equals("compound"));
    }

    private static boolean isNamed(Sentence sentence, Token token, String noun) {
        int space = noun.indexOf(' ');
        return token.lemma().equals(noun.substring(space + 1))
                && (space < 0
                        || (token.index() > 0
                                && sentence.token(token.index() - 1).lemma().equals(noun.substring(0, space))));
    }

    /** "imposed sanctions on", "lifting the sanctions", "U.S. sanctions on". */
    private void measure(Sentence sentence, Token noun) {
        Token top = Syntax.firstConjunct(sentence, head(sentence, noun));
        Optional<Token> verb = governor(sentence, top);
        Optional<SanctionRule> nominal = nominal(sentence, top);
        Optional<SanctionRule> governed = nominal.or(() -> verb.flatMap(v -> rule(v, Use.VERB)));
        Set<Party> on = new LinkedHashSet<>(targets(sentence, noun));
        Set<Party> by = new LinkedHashSet<>(ownImposers(sentence, noun));
        if (on.isEmpty() && !top.equals(noun)) {
            on.addAll(targets(sentence, top));
        }
        if (governed.isPresent() && verb.isPresent()) {
            if (on.isEmpty()) {
                on.addAll(targets(sentence, verb.get()));
            }
            by.addAll(imposers(sentence, verb.get()));
        }
        on.removeAll(by);
        if (on.isEmpty()) {
            subjectOfSanctions(sentence, noun).forEach(on::add);
        }
        Optional<Status> state = governed.isPresent() && verb.isPresent()
                ? state(sentence, verb.get(), governed.get().status())
                : presupposed(sentence, noun, by);
        if (!on.isEmpty() && state.isPresent()) {
            Token at = verb.orElse(noun);
            add(
                    sentence,
                    at,
                    by,
                    on,
                    NameFinder.text(sentence, startOf(sentence, noun), noun.index() + 1),
                    state.get(),
                    governed.map(SanctionRule::id).orElse("measure-noun"));
        }
    }

    /** "the removal of sanctions" says what "removed sanctions" says. */
    private static Optional<SanctionRule> nominal(Sentence sentence, Token noun) {
        if (noun.isRoot()
                || !noun.label().equals("pobj")
                || sentence.token(noun.head()).isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(sentence.token(noun.head()).head());
        return sentence.token(noun.head()).lemma().equals("of")
                ? RULES.stream()
                        .filter(r -> r.nominals().contains(above.lemma()))
                        .findFirst()
                : Optional.empty();
    }

    private static Token head(Sentence sentence, Token noun) {
        Token top = noun;
        while (top.label().equals("compound") && !top.isRoot()) {
            top = sentence.token(top.head());
        }
        return top;
    }

    private static int startOf(Sentence sentence, Token noun) {
        int from = noun.index();
        while (from > 0
                && Set.of("JJ", "JJS", "NN").contains(sentence.token(from - 1).pos())
                && sentence.dominates(noun, sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    /** The verb that governs the measure as object, as passive subject, or by "of" and the like. */
    private static Optional<Token> governor(Sentence sentence, Token noun) {
        if (noun.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(noun.head());
        boolean argument = Set.of("dobj", "nsubjpass", "nsubj", "attr", "oprd").contains(noun.label());
        if (above.isVerb() && argument) {
            return Optional.of(above);
        }
        return noun.label().equals("pobj")
                        && Set.of("of", "with", "for", "to", "up", "down").contains(above.lemma())
                ? Syntax.clauseVerb(sentence, above)
                : Optional.empty();
    }

    private List<Party> targets(Sentence sentence, Token word) {
        List<Token> under = new ArrayList<>(List.of(word));
        sentence.children(word, "advmod", "prt").filter(t -> word.isVerb()).forEach(under::add); // "brought back on"
        List<Party> found = under.stream()
                .flatMap(t -> Syntax.objectsOf(sentence, t, ON).stream())
                .filter(t -> !(sentence.token(t.head()).lemma().equals("for") && word.isVerb()))
                .flatMap(t -> targets.read(sentence, t).stream())
                .toList();
        if (!found.isEmpty() || word.isVerb()) {
            return found;
        }
        return sentence.children(word, "compound", "nmod")
                .filter(t -> t.pos().equals("NNP") && t.entity().equals("GPE"))
                .filter(t -> !t.lemma().startsWith("u.s") && !t.lemma().equals("us"))
                .filter(t -> sentence.children(word, "poss").findAny().isPresent()
                        || word.lemma().equals("program"))
                .flatMap(t -> parties.read(sentence, t).stream())
                .toList();
    }

    /** "U.S. sanctions", "Washington's sanctions", "its sanctions", "European Union sanctions". */
    private List<Party> ownImposers(Sentence sentence, Token noun) {
        return sentence.children(noun, "poss", "compound", "nmod", "amod")
                .filter(t -> t.index() < noun.index())
                .flatMap(t -> parties.adjectiveOrName(sentence, t).stream())
                .toList();
    }

    private List<Party> imposers(Sentence sentence, Token verb) {
        if (Syntax.isPassive(sentence, verb)) {
            return Syntax.objectsOf(sentence, verb, Set.of("by")).stream()
                    .flatMap(t -> parties.read(sentence, t).stream())
                    .toList();
        }
        return Syntax.subjects(sentence, verb).stream()
                .flatMap(t -> actor(sentence, t).stream())
                .toList();
    }

    /** Who acts; of a law or a bill, whose it is. */
    private List<Party> actor(Sentence sentence, Token token) {
        List<Party> found = parties.read(sentence, token);
        if (!found.isEmpty()) {
            return found;
        }
        List<Party> owner = sentence.children(token, "poss", "compound", "nmod")
                .flatMap(t -> parties.adjectiveOrName(sentence, t).stream())
                .toList();
        return !owner.isEmpty() || token.isProperNoun()
                ? owner
                : Syntax.subjectAbove(sentence, token).stream() // "signed an order lifting …"
                        .filter(t -> !t.equals(token))
                        .flatMap(t -> parties.read(sentence, t).stream())
                        .toList();
    }

    /** "has been the subject of sanctions", "is under sanctions". */
    private List<Party> subjectOfSanctions(Sentence sentence, Token noun) {
        boolean under = !noun.isRoot()
                && Set.of("of", "under", "by")
                        .contains(sentence.token(noun.head()).lemma());
        return Syntax.clauseVerb(sentence, noun)
                .filter(v -> under && v.lemma().equals("be"))
                .map(v -> Syntax.subjects(sentence, v).stream()
                        .flatMap(t -> targets.read(sentence, t).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Status> state(Sentence sentence, Token verb, Status told) {
        if (isThreat(sentence, verb)) {
            return Optional.of(Status.THREATENED);
        }
        Factuality factuality = status.read(sentence, verb).factuality();
        boolean actual = factuality.isActual() || factuality == Factuality.UNKNOWN;
        if (told == Status.IMPOSED || told == Status.THREATENED || told == Status.PROPOSED) {
            if (factuality == Factuality.DID_NOT_OCCUR || factuality == Factuality.HYPOTHETICAL) {
                return Optional.empty();
            }
            return Optional.of(actual ? told : told == Status.THREATENED ? told : Status.PROPOSED);
        }
        return Optional.of(actual ? told : Status.IMPOSED);
    }

    /** "threatened to impose", "will impose … unless". */
    private static boolean isThreat(Sentence sentence, Token verb) {
        boolean condition = sentence.children(verb, "advcl").anyMatch(c -> sentence.children(c, "mark")
                .anyMatch(m -> Set.of("if", "unless").contains(m.lemma())));
        boolean future = sentence.children(verb, "aux")
                .anyMatch(t -> t.pos().equals("MD") || t.pos().equals("TO"));
        boolean unless = sentence.subtree(verb).stream()
                .anyMatch(t -> t.index() > verb.index() && t.lemma().equals("unless"));
        return ((condition || unless) && future)
                || Syntax.path(sentence, verb).stream()
                        .filter(t -> !t.equals(verb))
                        .limit(2)
                        .anyMatch(t -> Set.of("threaten", "warn").contains(t.lemma()) && future);
    }

    /** A measure that is only mentioned is in force if the words tell whose it is. */
    private Optional<Status> presupposed(Sentence sentence, Token noun, Set<Party> by) {
        Factuality told = status.read(sentence, noun).factuality();
        boolean isOn = Syntax.clauseVerb(sentence, noun)
                .filter(v -> v.lemma().equals("be")
                        && sentence.children(v).stream().anyMatch(t -> t.lemma().equals("on")))
                .isPresent();
        if (told == Factuality.PROPOSED || told == Factuality.HYPOTHETICAL || told == Factuality.DID_NOT_OCCUR) {
            return told == Factuality.PROPOSED ? Optional.of(Status.PROPOSED) : Optional.empty();
        }
        return by.isEmpty() && !isOn ? Optional.empty() : Optional.of(Status.IMPOSED);
    }

    private void direct(Sentence sentence, Token verb, SanctionRule rule) {
        boolean passive = Syntax.isPassive(sentence, verb);
        Set<Party> on = new LinkedHashSet<>();
        List<Token> objects = passive ? Syntax.subjects(sentence, verb) : Syntax.objects(sentence, verb);
        objects.forEach(t -> on.addAll(targets.read(sentence, t)));
        Set<Party> by = new LinkedHashSet<>(imposers(sentence, verb));
        boolean named = on.stream().anyMatch(p -> p.kind() != Party.Kind.GROUP)
                || !verb.lemma().equals("designate");
        state(sentence, verb, rule.status())
                .filter(s -> !on.isEmpty() && named && !by.isEmpty())
                .ifPresent(s -> add(sentence, verb, by, on, "sanctions", s, rule.id()));
    }

    private boolean tellsOfMeasures(Sentence sentence, Token verb) {
        return !merger.isEmpty()
                && Syntax.subjects(sentence, verb).stream()
                        .anyMatch(t -> MEASURES.contains(t.lemma()) || MEASURES.contains(t.form()));
    }

    private void details(Sentence sentence, Token verb) {
        Set<Party> on = new LinkedHashSet<>();
        Syntax.objects(sentence, verb).forEach(t -> on.addAll(targets.read(sentence, t)));
        sentence.children(verb, "prep").filter(t -> ON.contains(t.lemma())).forEach(p -> sentence.children(p, "pobj")
                .forEach(t -> on.addAll(targets.read(sentence, t))));
        if (status.read(sentence, verb).isActual()) {
            merger.addTargets(on);
        }
    }

    private void add(
            Sentence sentence, Token at, Set<Party> by, Set<Party> on, String measure, Status state, String rule) {
        StatusReading real = status.read(sentence, at);
        Circumstances told = new Circumstances(
                real, times.read(sentence, at, real.factuality()), Optional.empty(), speech.read(sentence, at));
        merger.add(new SanctionClaim(
                List.copyOf(by),
                List.copyOf(on),
                measure,
                told.when(),
                state,
                told.stance(),
                told.attribution(),
                Evidence.of(article.article(), sentence.span(), rule).with(told.cues(at, rule))));
    }
}
