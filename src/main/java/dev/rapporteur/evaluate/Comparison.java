package dev.rapporteur.evaluate;

import dev.rapporteur.evaluate.Finding.Verdict;
import dev.rapporteur.evaluate.Matching.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of one kind in one article, told against gold.
 *
 * @param findings what was told wrong
 */
record Comparison(FactKind kind, Score score, List<Finding> findings) {

    /** Everything that is told of an article. */
    static List<Comparison> of(String article, GoldArticle gold, ToldArticle told) {
        Facts facts = new Facts(article, gold.cast());
        return List.of(
                stated(article, FactKind.OUTLET, told.outlet(), gold.outlet()),
                stated(article, FactKind.PUBLISHED, told.published(), gold.published()),
                facts.compare(FactKind.CITES, told.cites(), gold.credits()),
                facts.compare(FactKind.PEOPLE, told.people(), gold.persons()),
                facts.compare(FactKind.TENURES, told.tenures(), gold.tenures()),
                facts.compare(FactKind.MEETINGS, told.meetings(), gold.meetings()),
                facts.compare(FactKind.PROPOSALS, told.proposals(), gold.proposals()),
                facts.compare(FactKind.SANCTIONS, told.sanctions(), gold.sanctions()));
    }

    /** What an article says of itself. That it rightly stays unknown counts as found. */
    private static Comparison stated(String article, FactKind kind, Optional<String> told, List<String> accepted) {
        boolean right = told.map(t -> accepted.stream().anyMatch(a -> Spelling.isSame(t, a)))
                .orElse(accepted.isEmpty());
        if (right) {
            return new Comparison(kind, Score.of(1, 0, 0, 0, List.of()), List.of());
        }
        Verdict verdict = told.isEmpty() ? Verdict.MISSED : accepted.isEmpty() ? Verdict.SPURIOUS : Verdict.WRONG;
        List<String> attributes = verdict == Verdict.WRONG ? List.of(kind.word()) : List.of();
        Finding finding = new Finding(article, kind, verdict, attributes, told.orElse(""), Words.first(accepted), "");
        Score score = Score.of(0, told.isPresent() ? 1 : 0, accepted.isEmpty() ? 0 : 1, 0, List.of());
        return new Comparison(kind, score, List.of(finding));
    }

    /** What an article tells, with those it tells of. */
    private record Facts(String article, Cast cast) {
        <T extends ToldFact, G extends GoldFact<T>> Comparison compare(FactKind kind, List<T> told, List<G> gold) {
            Matching<T, G> matching = Matching.of(told, gold, cast);
            List<Pair<T, G>> found = matching.pairs().stream()
                    .filter(pair -> !pair.gold().optional())
                    .toList();
            List<Attribute> attributes = found.stream()
                    .flatMap(pair -> pair.gold().attributes(pair.told(), cast).stream())
                    .toList();
            Score score = Score.of(
                    found.size(),
                    matching.spurious().size(),
                    matching.missed().size(),
                    matching.duplicates().size(),
                    attributes);
            List<Finding> findings = new ArrayList<>();
            matching.missed().forEach(g -> findings.add(missed(kind, g)));
            matching.spurious().forEach(t -> findings.add(spurious(kind, t)));
            found.stream().flatMap(pair -> wrong(kind, pair)).forEach(findings::add);
            return new Comparison(kind, score, findings);
        }

        private Finding missed(FactKind kind, GoldFact<?> gold) {
            return new Finding(article, kind, Verdict.MISSED, List.of(), "", gold.words(cast), gold.quote());
        }

        private Finding spurious(FactKind kind, ToldFact told) {
            return new Finding(article, kind, Verdict.SPURIOUS, List.of(), told.words(), "", told.quote());
        }

        private <T extends ToldFact, G extends GoldFact<T>> Stream<Finding> wrong(FactKind kind, Pair<T, G> pair) {
            List<String> wrong = pair.gold().attributes(pair.told(), cast).stream()
                    .filter(a -> !a.right())
                    .map(Attribute::name)
                    .distinct()
                    .toList();
            String told = pair.told().words();
            String gold = pair.gold().words(cast);
            return Stream.of(new Finding(
                            article,
                            kind,
                            Verdict.WRONG,
                            wrong,
                            told,
                            gold,
                            pair.told().quote()))
                    .filter(f -> !f.attributes().isEmpty());
        }
    }
}
