package dev.rapporteur.ingest;

import java.util.List;

/** Lines that say again what stands elsewhere on the page. */
final class Repetitions {
    /** A section's name may stand before a repeated title: "World Talks resume in Lakeview". */
    private static final int SECTION_WORDS = 3;

    private static final int MIN_WORDS = 4;
    private static final int REACH = 6;

    private final List<Line> lines;
    private final KnownOutlets outlets;

    Repetitions(List<Line> lines, KnownOutlets outlets) {
        this.lines = lines;
        this.outlets = outlets;
    }

    /** Whether it is one of the lines just above behind the name of a section. */
    boolean repeatsAbove(int i) {
        if (lines.get(i).isSentence()) {
            return false;
        }
        for (int above = Math.max(0, i - REACH); above < i; above++) {
            if (isSectioned(lines.get(above), lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the title of another story, told by its repetition behind the name of a section. */
    boolean isTeaser(int i) {
        Line line = lines.get(i);
        return i + 1 < lines.size() && !line.isSentence() && isSectioned(line, lines.get(i + 1));
    }

    private static boolean isSectioned(Line title, Line line) {
        if (title.words() < MIN_WORDS
                || line.words() <= title.words()
                || line.words() > title.words() + SECTION_WORDS) {
            return false;
        }
        return !line.isSentence() && line.key().endsWith(" " + title.key());
    }

    /** Whether a paragraph below starts with the same words and goes on: then this line is its summary, cut off. */
    boolean isSummaryOfBelow(int i) {
        Line line = lines.get(i);
        if (line.words() < 2 * MIN_WORDS) {
            return false;
        }
        String key = line.key();
        for (int below = i + 1; below < Math.min(lines.size(), i + REACH); below++) {
            String text = lines.get(below).text();
            int cut = Dateline.find(text, true, outlets).map(Dateline::length).orElse(0);
            boolean same = Line.keyOf(text.substring(cut)).startsWith(key);
            if (same && (cut > 0 || text.length() > line.text().length() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line, repetitions aside, is nothing but the credit of a picture. */
    boolean isFollowedByCredit(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).key().equals(lines.get(i).key())) {
            next++;
        }
        return next < lines.size()
                && !lines.get(next).afterBlank()
                && PhotoCredit.find(lines.get(next).text()).orElse(-1) == 0;
    }
}
