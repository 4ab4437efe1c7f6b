package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Cue;
import dev.rapporteur.model.Evidence;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TemporalValue;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who puts restrictive measures on whom, threatens, proposes, eases or lifts them. */
final class SanctionExtractor {
    private static final Set<String> ON = Set.of("on", "against", "upon", "for");
    private static final Set<String> MEASURES = Lexicon.words("measure-subjects");
    private static final Set<String> SPORT = Lexicon.words("sport-words");
    private static final Set<String> JUDGES = Lexicon.words("disciplining-bodies");

    private final AnnotatedArticle article;
    private final TargetReader targets;
    private final StatusReader status;
    private final SpeechReader speech;
    private final TimeReader times;
    private final MeasureReader measures;
    private final ActReader acts;
    private final SanctionMerger merger = new SanctionMerger();

    SanctionExtractor(
            AnnotatedArticle article, People people, PartyReader parties, StatusReader status, SpeechReader speech) {
        this.article = article;
        this.targets = new TargetReader(parties, people);
        this.status = status;
        this.speech = speech;
        this.times = new TimeReader(article.article());
        SanctionParties sides = new SanctionParties(parties, targets);
        SanctionStatus states = new SanctionStatus(status);
        this.measures = new MeasureReader(sides, states);
        this.acts = new ActReader(sides, states, tellsOfMeasures(article));
    }

    private static boolean tellsOfMeasures(AnnotatedArticle article) {
        return article.sentences().stream().anyMatch(s -> s.tokens().stream()
                .anyMatch(t -> SanctionWords.measure(s, t).isPresent()));
    }

    List<SanctionClaim> extract() {
        for (Sentence sentence : article.sentences()) {
            if (!isSport(sentence)) {
                sentence.tokens().forEach(token -> read(sentence, token));
            }
        }
        return merger.claims();
    }

    /** Leagues punish players; that is no affair of states. */
    private static boolean isSport(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.isNoun() && SPORT.contains(t.lemma()));
    }

    private void read(Sentence sentence, Token token) {
        Optional<SanctionFinding> found = token.isNoun() ? measures.read(sentence, token) : acts.read(sentence, token);
        found.filter(f -> !isDisciplinary(f)).ifPresent(this::add);
        SanctionWords.rule(token, SanctionRule::details)
                .filter(r -> token.isVerb() && namesTargets(sentence, token))
                .ifPresent(r -> details(sentence, token));
    }

    /** A court or a league that sanctions somebody fines or bans them. */
    private static boolean isDisciplinary(SanctionFinding found) {
        Sentence sentence = found.sentence();
        return Syntax.clauseVerb(sentence, found.at()).stream()
                .flatMap(v -> Stream.concat(
                        Syntax.subjects(sentence, v).stream(), Syntax.objectsOf(sentence, v, Set.of("by")).stream()))
                .anyMatch(t -> JUDGES.contains(t.lemma()));
    }

    private static boolean namesTargets(Sentence sentence, Token verb) {
        return Syntax.subjects(sentence, verb).stream()
                .anyMatch(t -> MEASURES.contains(t.lemma()) || MEASURES.contains(t.form()));
    }

    /** "The measures hit A": further targets of what was told last, or the first that the article tells. */
    private void details(Sentence sentence, Token verb) {
        List<Token> named = new ArrayList<>(Syntax.objects(sentence, verb));
        named.addAll(Syntax.objectsOf(sentence, verb, ON));
        Set<Party> on = new LinkedHashSet<>();
        named.forEach(t -> on.addAll(targets.read(sentence, t)));
        if (merger.isEmpty()) {
            first(sentence, verb, on).ifPresent(this::add);
        } else if (status.read(sentence, verb).isActual()) {
            merger.addTargets(on);
        }
    }

    private Optional<SanctionFinding> first(Sentence sentence, Token verb, Set<Party> on) {
        return Syntax.subjects(sentence, verb).stream()
                .filter(t -> !on.isEmpty() && SanctionWords.measure(sentence, t).isPresent())
                .findFirst()
                .flatMap(noun -> measures.working(sentence, noun, verb, on));
    }

    private void add(SanctionFinding found) {
        Circumstances told = circumstances(found);
        merger.add(new SanctionClaim(
                List.copyOf(found.by()),
                List.copyOf(found.on()),
                found.measure(),
                told.when(),
                found.status(),
                told.stance(),
                told.attribution(),
                Evidence.of(article.article(), found.sentence().span(), found.rule())
                        .with(told.cues(found.at(), found.rule()))));
    }

    private Circumstances circumstances(SanctionFinding found) {
        StatusReading real = status.read(found.sentence(), found.at());
        return new Circumstances(real, when(found, real), Optional.empty(), speech.read(found.sentence(), found.at()));
    }

    /** The day of the measure; that until which it shall last is none. */
    private Optional<Worded<TemporalValue>> when(SanctionFinding found, StatusReading real) {
        Sentence sentence = found.sentence();
        String lasts = sentence.children(found.at(), "prep")
                .filter(t -> Set.of("until", "till", "through").contains(t.lemma()))
                .map(t -> Sentence.spanOf(sentence.subtree(t))
                        .of(article.article().text()))
                .findFirst()
                .orElse("");
        return times.read(sentence, found.at(), real.factuality())
                .filter(time -> !lasts.contains(time.value().text()))
                .or(() -> isHappening(found) ? today(found.at()) : Optional.empty());
    }

    /** "is designating": what is being done is done on the day of the report. */
    private static boolean isHappening(SanctionFinding found) {
        return found.status() == SanctionClaim.Status.IMPOSED
                && found.at().pos().equals("VBG")
                && found.sentence().children(found.at(), "aux").anyMatch(t -> Set.of("is", "are", "'s", "'re")
                        .contains(t.form()));
    }

    private Optional<Worded<TemporalValue>> today(Token verb) {
        return article.article()
                .metadata()
                .published()
                .map(day -> new Worded<>(
                        TemporalValue.day(day, verb.form()), new Cue(Cue.Role.TIME, verb.span(), "being-done")));
    }
}
