package dev.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was extracted from articles against their gold facts.
 *
 * @param scores figures of every kind
 * @param findings what was told wrong, by article
 * @param goldOfNoArticle names of gold without an article: all its facts count as missed
 * @param withoutGold names of articles without gold: they count nowhere
 */
public record Evaluation(
        Map<FactKind, Score> scores, List<Finding> findings, List<String> goldOfNoArticle, List<String> withoutGold) {
    public Evaluation {
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
        findings = List.copyOf(findings);
        goldOfNoArticle = List.copyOf(goldOfNoArticle);
        withoutGold = List.copyOf(withoutGold);
    }

    /** Compares articles with gold; no two articles may have one name. */
    public static Evaluation of(GoldStandard standard, Collection<ToldArticle> articles) {
        Map<String, ToldArticle> told = new TreeMap<>();
        articles.forEach(a -> told.put(GoldStandard.articleName(a.file()), a));
        Map<FactKind, Score> scores = new EnumMap<>(FactKind.class);
        List<Finding> findings = new ArrayList<>();
        standard.articles().forEach((name, gold) -> {
            for (Comparison comparison :
                    Comparison.of(name, gold, told.getOrDefault(name, ToldArticle.nothing(name)))) {
                scores.merge(comparison.kind(), comparison.score(), Score::plus);
                findings.addAll(comparison.findings());
            }
        });
        return new Evaluation(
                scores,
                findings,
                without(standard.articles().keySet(), told.keySet()),
                without(told.keySet(), standard.articles().keySet()));
    }

    private static List<String> without(Collection<String> names, Collection<String> others) {
        return names.stream().filter(n -> !others.contains(n)).toList();
    }

    /** The figures as aligned columns. */
    public String table() {
        return ScoreTable.lines(scores);
    }

    /** What was told wrong, as lines under each article. */
    public String errors() {
        return ErrorList.lines(findings);
    }

    /**
     * The figures as one JSON object.
     *
     * @param errors whether to add what was told wrong
     */
    public String json(boolean errors) {
        return ScoreJson.write(scores, errors ? findings : List.of(), errors);
    }
}
