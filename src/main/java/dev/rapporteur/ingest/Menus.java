package dev.rapporteur.ingest;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Rows of short lines above the text: menus, controls, breadcrumbs. */
final class Menus {
    private static final int MIN_ROW = 3;
    private static final int MAX_WORDS = 5;

    private final BitSet lines = new BitSet();

    /** @param isField whether a line is a byline or date or the label of one, which are no menu */
    Menus(List<Line> page, Predicate<Line> isField) {
        int start = 0;
        for (int i = 0; i <= page.size(); i++) {
            boolean isShort = i < page.size() && isShort(page.get(i)) && !isField.test(page.get(i));
            boolean goesOn = isShort && (i == start || !page.get(i).afterBlank());
            if (!goesOn) {
                markRow(start, i);
                start = isShort ? i : i + 1;
            }
            if (i < page.size() && page.get(i).isSentence()) {
                return;
            }
        }
    }

    private void markRow(int start, int end) {
        if (end - start >= MIN_ROW) {
            lines.set(start, end);
        }
    }

    private static boolean isShort(Line line) {
        return line.words() <= MAX_WORDS && !line.isSentence() && !line.isHeading();
    }

    boolean contains(int line) {
        return lines.get(line);
    }
}
