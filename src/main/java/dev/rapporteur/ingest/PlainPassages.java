package dev.rapporteur.ingest;

import java.util.List;

/** The paragraphs of plain text, in lines of any width. */
public final class PlainPassages {
    private PlainPassages() {}

    public static List<Passage> of(String text) {
        return Lines.of(CleanText.repair(text), 0).stream()
                .filter(line -> !line.text().isEmpty())
                .map(line -> line.isHeading()
                        ? new Passage(Passage.Kind.HEADING, line.text())
                        : new Passage(Passage.Kind.PARAGRAPH, line.whole()))
                .toList();
    }
}
