package dev.rapporteur.serve.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Shows that a request comes from whoever may read the dataset's folder: it is made anew at each start and stands in a
 * file there.
 *
 * @param value hexadecimal digits
 */
public record OperatorKey(String value) {
    /** The header that carries it. */
    public static final String HEADER = "Rapporteur-Operator";

    private static final int BYTES = 32;

    /** A key that nobody can guess. */
    static OperatorKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new OperatorKey(HexFormat.of().formatHex(bytes));
    }

    /** Takes as long for a key that is nearly right as for any other. */
    boolean isThat(String given) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** A key is in no log. */
    @Override
    public String toString() {
        return "OperatorKey";
    }
}
