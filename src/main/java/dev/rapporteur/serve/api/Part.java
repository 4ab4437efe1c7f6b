package dev.rapporteur.serve.api;

import dev.rapporteur.query.Bounds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which rows of an answer a caller wants. */
record Part(int limit, int offset) {
    static final String LIMIT = "limit";
    static final String OFFSET = "offset";

    /** No answer has more rows. */
    static final int MOST_ROWS = 10_000;

    static final int FARTHEST = 10_000_000;
    static final Part FIRST = new Part(MOST_ROWS, 0);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static Part of(Call call) throws ProblemException {
        return new Part(number(call, LIMIT, 1, MOST_ROWS, MOST_ROWS), number(call, OFFSET, 0, FARTHEST, 0));
    }

    private static int number(Call call, String name, int least, int most, int byDefault) throws ProblemException {
        String value = call.parameter(name).orElse(String.valueOf(byDefault));
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            String expected = "a whole number from " + least + " to " + most;
            throw Problem.parameter(
                            name,
                            value,
                            expected,
                            "Parameter " + name + " is \"" + Problem.shortened(value) + "\", but should be " + expected
                                    + ".")
                    .exception();
        }
        return number;
    }

    Bounds bounds(Duration time) {
        return new Bounds(offset, limit, time);
    }

    /** The address of the rows after these. */
    String next(Call call) {
        Map<String, String> parameters = new TreeMap<>(call.parameters());
        parameters.put(OFFSET, String.valueOf(offset + limit));
        return call.path() + "?" + encoded(parameters);
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
