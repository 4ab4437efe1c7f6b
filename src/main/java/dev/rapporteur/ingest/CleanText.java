package dev.rapporteur.ingest;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters as a reader sees them; curly quotes and dashes stay. */
final class CleanText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\t\\p{Zs}]");
    /** Soft hyphens, zero-width characters, marks of direction, byte order marks, other control characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF[\\p{Cc}&&[^\\n]]]");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\]\\[\n]{0,500})\\]\\([^()\\[\\]\\s]{1,2000}(?: \"[^\"\n]{0,300}\")?\\)");
    /** Its words may go on in the next line of a wrapped text. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[\n]{1,500}(?:\n(?! *\n)[^\\]\\[\n]{1,500})?)\\]"
            + "\\((?:https?:|/|#|mailto:)[^()\\[\\]\\s]{0,2000}(?: \"[^\"\n]{0,300}\")?\\)");

    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\n]{1,500})(?<=\\S)\\1");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\w*])\\*(?=\\S)([^*\n]{1,500})(?<=\\S)\\*(?![\\w*])|(?<![\\w_])_(?=\\S)([^_\n]{1,500})(?<=\\S)_(?![\\w_])");

    private CleanText() {}

    /** Repairs what went wrong on the way of the text: wrong decoding, odd spaces, invisible characters. */
    static String repair(String text) {
        String lines = LINE_BREAK
                .matcher(LONE_SURROGATE.matcher(text).replaceAll("\uFFFD"))
                .replaceAll("\n");
        return visible(Mojibake.repair(lines));
    }

    /** Resolves character references such as "&amp;amp;" and takes the marks of Markdown out. */
    static String unmark(String text) {
        String resolved = text.indexOf('&') < 0 ? text : visible(Parser.unescapeEntities(text, false));
        String linked = resolved.indexOf("](") < 0
                ? resolved
                : LINK.matcher(IMAGE.matcher(resolved).replaceAll("$1")).replaceAll("$1");
        return EMPHASIS.matcher(STRONG.matcher(linked).replaceAll("$2")).replaceAll("$1$2");
    }

    private static String visible(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        return Normalizer.normalize(INVISIBLE.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    }
}
