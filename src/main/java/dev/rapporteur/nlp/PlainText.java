package dev.rapporteur.nlp;

/** Text with typographic characters in the plain form that the models were trained on. Its length never changes. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '`', '´', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '–', '—', '‒', '―' -> '-';
            case '‐', '‑' -> '-';
            case '\t',
                    '\n',
                    '\r',
                    '\f',
                    '\u000b',
                    '\u00a0',
                    '\u2007',
                    '\u202f',
                    '\u2009',
                    '\u200a',
                    '\u2028',
                    '\u2029' -> ' ';
            default -> c;
        };
    }
}
