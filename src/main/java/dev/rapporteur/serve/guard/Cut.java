package dev.rapporteur.serve.guard;

import java.nio.charset.StandardCharsets;

/**
 * How an answer was cut, as the client is told: in a header, and in JSON results in a member of their own.
 *
 * @param by {@code rows} or {@code bytes}
 * @param limit how many it may have
 */
public record Cut(String by, long limit) {
    /** The response header that tells of it. */
    public static final String HEADER = "Rapporteur-Truncated";

    static final String ROWS = "rows";
    static final String BYTES = "bytes";

    /** The last brace of JSON results, with a member before it. */
    byte[] closing() {
        return (",\n  \"rapporteur\": { \"truncated\": \"" + by + "\", \"limit\": " + limit + " }\n}\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
