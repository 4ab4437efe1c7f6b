package dev.rapporteur.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A table as aligned columns under a line. */
record TextTable(Table table) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    String lines(int width) {
        List<List<String>> cells = cells();
        List<Integer> widths = widths(cells);
        if (width > 0) {
            shrink(widths, width - GAP.length() * (widths.size() - 1));
        }
        List<String> rule = widths.stream().map("─"::repeat).toList();
        List<List<String>> lines = new ArrayList<>(cells);
        lines.add(1, rule);
        return lines.stream().map(line -> line(line, widths) + "\n").collect(Collectors.joining());
    }

    private List<List<String>> cells() {
        Stream<List<String>> body = table.rows().stream().map(this::cells);
        return Stream.concat(Stream.of(table.columns()), body).toList();
    }

    private List<String> cells(Binding row) {
        return table.columns().stream()
                .map(column -> Optional.ofNullable(row.get(Var.alloc(column)))
                        .map(TextTable::words)
                        .orElse(""))
                .toList();
    }

    /** Control characters would move the cursor or colour the terminal. */
    private static String words(Node node) {
        String words = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ").strip();
    }

    private List<Integer> widths(List<List<String>> cells) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> cells.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes from the widest column, cell by cell, until all fit. */
    private static void shrink(List<Integer> widths, int room) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        while (total > room && Collections.max(widths) > NARROWEST) {
            int widest = widths.indexOf(Collections.max(widths));
            widths.set(widest, widths.get(widest) - 1);
            total--;
        }
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> DisplayWidth.fit(cells.get(i), widths.get(i)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
