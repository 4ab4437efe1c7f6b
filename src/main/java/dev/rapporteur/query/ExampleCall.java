package dev.rapporteur.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A call as one would type it: {@code ./rapporteur query timeline since=2031-03-01}. */
record ExampleCall(String words) {
    private static final Pattern PARAMETER = Pattern.compile("\\s(\\w+)=((?:[^\\s\"]|\"[^\"]*\")*)");

    /** Its values by parameter, without the quotation marks that a shell takes away. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (MatchResult found : PARAMETER.matcher(words).results().toList()) {
            values.put(found.group(1), found.group(2).replace("\"", ""));
        }
        return values;
    }
}
