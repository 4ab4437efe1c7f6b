package dev.rapporteur.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts on one line, as the examples of the rules are written: "Ana Ruiz + Tom Okafor | Lisbon | | occurred". */
final class Words {
    private Words() {}

    static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.isEmpty() ? "" : cell + " ")
                .collect(Collectors.joining("| "))
                .strip();
    }

    static String together(List<String> names) {
        return String.join(" + ", names);
    }

    /** One of several accepted values, for which the first stands. */
    static String first(List<String> accepted) {
        return accepted.isEmpty() ? "" : accepted.get(0);
    }
}
