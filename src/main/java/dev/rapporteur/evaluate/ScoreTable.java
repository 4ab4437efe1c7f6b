package dev.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures as aligned columns under a line. */
final class ScoreTable {
    private static final String GAP = "  ";
    private static final List<String> HEAD = List.of(
            "kind",
            "precision",
            "recall",
            "F1",
            "strict F1",
            "found",
            "spurious",
            "missed",
            "duplicates",
            "attributes right");

    private ScoreTable() {}

    static String lines(Map<FactKind, Score> scores) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEAD);
        scores.forEach((kind, score) -> cells.add(row(kind, score)));
        List<Integer> widths = IntStream.range(0, HEAD.size())
                .mapToObj(i ->
                        cells.stream().mapToInt(r -> r.get(i).length()).max().orElse(0))
                .toList();
        cells.add(1, widths.stream().map("─"::repeat).toList());
        return cells.stream().map(row -> line(row, widths) + "\n").collect(Collectors.joining());
    }

    private static List<String> row(FactKind kind, Score score) {
        Stream<String> shares = Stream.of(score.precision(), score.recall(), score.f1())
                .map(Rounded::of)
                .map(String::valueOf);
        Stream<String> strict =
                Stream.of(kind.countsStatus() ? Rounded.of(score.strictF1()).toString() : "");
        Stream<String> counts = Stream.of(score.found(), score.spurious(), score.missed(), score.duplicates())
                .map(String::valueOf);
        String attributes = score.attributes().entrySet().stream()
                .map(a -> a.getKey() + " " + a.getValue())
                .collect(Collectors.joining(GAP));
        return Stream.of(Stream.of(kind.word()), shares, strict, counts, Stream.of(attributes))
                .flatMap(s -> s)
                .toList();
    }

    /** Figures end, words begin, at the same place in all lines. */
    private static String line(List<String> cells, List<Integer> widths) {
        int last = cells.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> {
                    String padding = " ".repeat(widths.get(i) - cells.get(i).length());
                    return i == 0 || i == last ? cells.get(i) + padding : padding + cells.get(i);
                })
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
