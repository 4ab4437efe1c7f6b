package dev.rapporteur.evaluate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a gold fact must have to be compared. What is wrong is said in one line. */
final class Check {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Check() {}

    static void some(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("'" + field + "' is missing");
        }
    }

    static void some(List<String> values, String field) {
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("'" + field + "' is missing or names nothing");
        }
    }

    static void status(String status, List<String> others, List<String> known) {
        some(status, Attribute.STATUS);
        Stream.concat(Stream.of(status), others.stream())
                .filter(s -> !known.contains(s))
                .findFirst()
                .ifPresent(s -> {
                    throw new IllegalArgumentException(
                            "the status is '" + s + "', but must be one of " + String.join(", ", known));
                });
    }

    static void days(List<String> days) {
        days.stream().filter(d -> !DAY.matcher(d).matches()).findFirst().ifPresent(d -> {
            throw new IllegalArgumentException("the day is '" + d + "', but must be written as 2025-03-12");
        });
    }
}
