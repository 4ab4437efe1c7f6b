package dev.rapporteur.ingest;

import dev.rapporteur.model.TextSpan;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a page, or the lines of one hard-wrapped paragraph.
 *
 * @param span where its words stand in the text, without marks of lists and headings
 * @param text its words, as long as the span, line breaks as spaces
 * @param mark the mark before it: "- ", "## ", or ""
 * @param afterBlank whether an empty line stands before it
 */
record Line(TextSpan span, String text, String mark, boolean afterBlank) {
    private static final Pattern MARK = Pattern.compile("^(?:#{1,6} +|> *|[-*+•·▪●◦‣–—] +){1,4}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]»]{0,3}$");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|\\P{L})(?:\\p{Lu}\\.){2,}$|\\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\\.$");
    private static final Pattern TITLE_END = Pattern.compile("[?!][\"”’')\\]»]{0,3}$");
    /** Enough of the end to see how it ends. */
    private static final int TAIL = 20;

    private static final int LONG = 180;
    private static final int LONGEST_TITLE = 20;

    /** The line between two offsets of a text, or nothing but marks and spaces as an empty line. */
    static Line of(String text, int from, int to, boolean afterBlank) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Matcher mark = MARK.matcher(text).region(start, end);
        int words = mark.find() ? mark.end() : start;
        String plain = text.substring(words, end).replace('\n', ' ');
        return new Line(
                new TextSpan(words, end), plain, text.substring(start, words).strip(), afterBlank);
    }

    /** The mark of a line that its form tells to be a heading. */
    static final String HEADING = "#";

    /** The mark of a line that its form tells to be the caption of a picture. */
    static final String CAPTION = "caption";

    boolean isHeading() {
        return mark.startsWith(HEADING);
    }

    boolean isCaption() {
        return mark.equals(CAPTION);
    }

    boolean isDashed() {
        return mark.equals("-") || mark.equals("–") || mark.equals("—");
    }

    /** With its mark, as it stands on the page. */
    String whole() {
        return mark.isEmpty() || isCaption() ? text : mark + " " + text;
    }

    int words() {
        int words = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
            words += ends ? 1 : 0;
        }
        return words;
    }

    /** Whether it ends like a sentence or is too long for a title; a question may be a title. */
    boolean isSentence() {
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        boolean title =
                ABBREVIATION.matcher(tail).find() || (TITLE_END.matcher(tail).find() && words() <= LONGEST_TITLE);
        return text.length() > LONG
                || (words() >= 4 && SENTENCE_END.matcher(tail).find() && !title);
    }

    /** Its words without regard to case, punctuation and spaces, to tell repetitions. */
    String key() {
        return keyOf(text);
    }

    static String keyOf(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        boolean between = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            if (isLetterOrNumber(c)) {
                key.append(between && key.length() > 0 ? " " : "").appendCodePoint(c);
                between = false;
            } else {
                between = true;
            }
        }
        return key.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
