package dev.rapporteur.query;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many cells of a terminal a text takes: none for a combining mark, two for East Asian characters and pictures. */
public final class DisplayWidth {
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;
    private static final int FIRST_PICTURE = 0x1F300;
    private static final int LAST_PICTURE = 0x1FAFF;

    private DisplayWidth() {}

    /** Cells of the whole text. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text in exactly so many cells: padded, or cut with an ellipsis. */
    static String fit(String text, int cells) {
        int width = of(text);
        return width <= cells ? text + " ".repeat(cells - width) : cut(text, cells);
    }

    private static String cut(String text, int cells) {
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (width + of(codePoint) > cells - 1) {
                break;
            }
            kept.appendCodePoint(codePoint);
            width += of(codePoint);
        }
        return kept + "…" + " ".repeat(cells - 1 - width);
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return WIDE.contains(UnicodeScript.of(codePoint))
                || (codePoint >= FIRST_FULL_WIDTH && codePoint <= LAST_FULL_WIDTH)
                || (codePoint >= FIRST_PICTURE && codePoint <= LAST_PICTURE);
    }
}
