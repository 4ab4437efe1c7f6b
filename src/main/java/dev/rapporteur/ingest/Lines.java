package dev.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into lines, and joins the lines of paragraphs that were wrapped at a fixed width. */
final class Lines {
    private static final int MIN_WIDTH = 50;
    private static final int MAX_WIDTH = 100;
    private static final int MIN_JOINS = 3;
    /** So many of the breaks inside of paragraphs must be where the next word did not fit. */
    private static final double SHARE = 0.8;

    private static final Pattern LONG_WORD = Pattern.compile("\\S{" + MIN_WIDTH + ",}+");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}['’]?\\p{L}?\\p{Ll}");

    private Lines() {}

    private record Raw(int start, int end, boolean afterBlank) {
        int length() {
            return end - start;
        }
    }

    static List<Line> of(String text, int from) {
        List<Raw> raw = split(text, from);
        int width = wrappedAt(text, raw);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            int last = i;
            while (width > 0 && last + 1 < raw.size() && isWrapped(text, raw.get(last), raw.get(last + 1), width)) {
                last++;
            }
            lines.add(Line.of(
                    text, raw.get(i).start(), raw.get(last).end(), raw.get(i).afterBlank()));
            i = last;
        }
        return lines;
    }

    private static List<Raw> split(String text, int from) {
        List<Raw> raw = new ArrayList<>();
        boolean blank = true;
        for (int start = from; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (text.substring(start, end).isBlank()) {
                blank = true;
            } else {
                raw.add(new Raw(start, end, blank));
                blank = false;
            }
            start = end + 1;
        }
        return raw;
    }

    /** The width at which the text is wrapped, or zero: a line is one paragraph. */
    private static int wrappedAt(String text, List<Raw> raw) {
        int width = 0;
        for (int i = 0; i + 1 < raw.size(); i++) {
            if (!raw.get(i + 1).afterBlank() && canBeWrapped(text, raw.get(i))) {
                width = Math.max(width, raw.get(i).length());
            }
        }
        return width < MIN_WIDTH || width > MAX_WIDTH || !isWrappedAt(width, text, raw) ? 0 : width;
    }

    private static boolean isWrappedAt(int width, String text, List<Raw> raw) {
        int breaks = 0;
        int joins = 0;
        boolean open = false;
        for (int i = 0; i + 1 < raw.size(); i++) {
            if (!raw.get(i + 1).afterBlank() && !isItem(text, raw.get(i + 1))) {
                breaks++;
                boolean broken = breaksSentence(text, raw.get(i), raw.get(i + 1));
                joins += broken || isFull(text, raw.get(i), raw.get(i + 1), width) ? 1 : 0;
                open |= broken;
            }
        }
        return joins >= (open ? 1 : MIN_JOINS) && joins >= SHARE * breaks;
    }

    /** "- bread" begins a line of a list. */
    private static boolean isItem(String text, Raw line) {
        return !Line.of(text, line.start(), line.end(), false).mark().isEmpty();
    }

    /** Not a line with a word too long to be wrapped, such as a web address: it tells nothing of the width. */
    private static boolean canBeWrapped(String text, Raw line) {
        return !LONG_WORD.matcher(text).region(line.start(), line.end()).find();
    }

    /** Whether a sentence goes on in the second line: a title above a date or a paragraph does not. */
    private static boolean breaksSentence(String text, Raw first, Raw second) {
        String before = text.substring(first.start(), first.end()).strip();
        String after = text.substring(second.start(), second.end()).strip();
        boolean ends = Character.isLetter(before.codePointBefore(before.length())) || before.endsWith(",");
        return ends && Character.isLowerCase(after.codePointAt(0));
    }

    /** Whether two lines of a wrapped text are of one paragraph. */
    private static boolean isWrapped(String text, Raw first, Raw second, int width) {
        return !second.afterBlank()
                && (isFull(text, first, second, width)
                        || breaksSentence(text, first, second)
                        || breaksOff(text, first, second, width));
    }

    /**
     * A sentence broken in a line that is shorter only since it held a web address or spaces kept together: a title
     * above a byline, a date or a dateline is not.
     */
    private static boolean breaksOff(String text, Raw first, Raw second, int width) {
        String before = text.substring(first.start(), first.end()).strip();
        String after = text.substring(second.start(), second.end()).strip();
        boolean ends = Character.isLetter(before.codePointBefore(before.length())) || before.endsWith(",");
        return ends
                && first.length() > SHARE * width
                && second.length() > width / 2
                && NAME.matcher(after).lookingAt();
    }

    /** Whether the first word of the second line would not have fitted into the first. */
    private static boolean isFull(String text, Raw first, Raw second, int width) {
        String next = text.substring(second.start(), second.end()).strip();
        int space = next.indexOf(' ');
        return first.length() + 1 + (space < 0 ? next.length() : space) > width;
    }
}
