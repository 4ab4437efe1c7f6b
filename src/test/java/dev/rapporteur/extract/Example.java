package dev.rapporteur.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An example of a rule, "sentence => reading".
 *
 * @param rule id of the rule
 * @param sentence what is read
 * @param reading what is to be read in it; empty for nothing
 */
record Example(String rule, String sentence, String reading) {
    static Example of(String rule, String line) {
        String[] parts = line.split("=>", -1);
        return new Example(rule, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }

    /** The reading's columns. */
    List<String> columns() {
        return Arrays.stream(reading.split("\\|", -1)).map(String::strip).toList();
    }

    /** The names in a column, "A + B". */
    static Set<String> names(String column) {
        return Arrays.stream(column.split("\\+"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return rule + ": " + sentence + (reading.isEmpty() ? "" : " => " + reading);
    }
}
