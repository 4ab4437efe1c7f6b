package dev.rapporteur.serve.guard;

/** Text that others sent, for a message or a log: one line without control characters, and short. */
final class Escaped {
    private Escaped() {}

    /**
     * Escapes line ends, terminals' control sequences and characters that turn the direction of text.
     *
     * @param most characters that are kept
     */
    static String of(String text, int most) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> append(plain, c));
        return plain + (text.codePointCount(0, text.length()) > most ? " …" : "");
    }

    private static void append(StringBuilder plain, int c) {
        int type = Character.getType(c);
        if (c == '\n') {
            plain.append(' ');
        } else if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED) {
            plain.append("\\u{").append(Integer.toHexString(c)).append('}');
        } else {
            plain.appendCodePoint(c);
        }
    }
}
