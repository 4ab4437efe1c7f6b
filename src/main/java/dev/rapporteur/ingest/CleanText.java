package dev.rapporteur.ingest;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters as a reader sees them; curly quotes and dashes stay. */
public final class CleanText {
    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]\\[\n]{0,500})\\]\\([^()\\[\\]\\s]{1,2000}(?: \"[^\"\n]{0,300}\")?\\)");
    /** Its words may go on in the next line of a wrapped text. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[\n]{1,500}(?:\n(?! *\n)[^\\]\\[\n]{1,500})?)\\]"
            + "\\((?:https?:|/|#|mailto:)[^()\\[\\]\\s]{0,2000}(?: \"[^\"\n]{0,300}\")?\\)");

    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\n]{1,500})(?<=\\S)\\1");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\w*])\\*(?=\\S)([^*\n]{1,500})(?<=\\S)\\*(?![\\w*])|(?<![\\w_])_(?=\\S)([^_\n]{1,500})(?<=\\S)_(?![\\w_])");

    /** The first character that may have to be composed with the one before it. */
    private static final char COMBINING = '\u0300';

    private CleanText() {}

    /** Repairs what went wrong on the way of the text: wrong decoding, odd spaces, invisible characters. */
    static String repair(String text) {
        return visible(Mojibake.repair(withPlainLines(text)));
    }

    /** One sort of line break, and no halves of characters. */
    private static String withPlainLines(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) {
                plain.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                plain.append('\uFFFD');
            } else if (c != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                plain.append(isLineBreak(c) ? '\n' : c);
            }
        }
        return plain.toString();
    }

    private static boolean isLineBreak(char c) {
        return switch (c) {
            case '\r', '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Resolves character references such as "&amp;amp;" and takes the marks of Markdown out. */
    static String unmark(String text) {
        String resolved = text.indexOf('&') < 0 ? text : visible(Parser.unescapeEntities(text, false));
        String linked = resolved.indexOf("](") < 0
                ? resolved
                : LINK.matcher(IMAGE.matcher(resolved).replaceAll("$1")).replaceAll("$1");
        boolean isMarked = linked.indexOf('*') >= 0 || linked.indexOf('_') >= 0;
        return isMarked
                ? EMPHASIS.matcher(STRONG.matcher(linked).replaceAll("$2")).replaceAll("$1$2")
                : linked;
    }

    /** One line of a file that is no plain text: repaired, without runs of spaces and line breaks. */
    public static String line(String text) {
        String plain = isPlain(text) ? text : repair(text);
        StringBuilder line = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isGap = c == ' ' || c == '\n';
            boolean isFirst = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
            if (!isGap || !isFirst) {
                line.append(isGap ? ' ' : c);
            }
        }
        return line.toString().stripTrailing();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < ' ' || c > '~')) {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        char highest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            highest = (char) Math.max(highest, c);
            if (isSpace(c)) {
                visible.append(' ');
            } else if (!isInvisible(c)) {
                visible.append(c);
            }
        }
        String plain = visible.toString();
        return highest < COMBINING ? plain : Ligatures.apart(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c > '~' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /**
     * Soft hyphens, zero-width characters, marks of direction, byte order marks, control characters but line breaks.
     */
    private static boolean isInvisible(char c) {
        return c < '\u2000'
                ? c == '\u00AD' || (c != '\n' && Character.getType(c) == Character.CONTROL)
                : (c >= '\u200B' && c <= '\u200F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2060' && c <= '\u2064')
                        || (c >= '\u2066' && c <= '\u2069')
                        || c == '\uFEFF';
    }
}
