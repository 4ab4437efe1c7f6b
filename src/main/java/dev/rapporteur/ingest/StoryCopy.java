package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the text of a story down, a line for each passage and the title above them. */
final class StoryCopy {
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    private StoryCopy() {}

    static Copy of(Story story) throws UnreadableArticleException {
        if (story.passages().isEmpty()) {
            throw new UnreadableArticleException(
                    story.path(), Reason.NO_TEXT, "no text of an article is found in this " + story.format());
        }
        StoryCopy copy = new StoryCopy();
        story.stated().first(Field.TITLE).ifPresent(title -> copy.add(Line.HEADING, title.value(), true));
        for (Passage passage : story.passages()) {
            copy.add(passage);
        }
        return new Copy(
                story.path(),
                story.name(),
                story.format(),
                story.stated(),
                Optional.empty(),
                copy.text.toString(),
                copy.lines,
                story.dropped());
    }

    private void add(Passage passage) {
        String words = CleanText.line(passage.text());
        if (!words.isEmpty()) {
            String mark =
                    switch (passage.kind()) {
                        case HEADING -> Line.HEADING;
                        case CAPTION -> Line.CAPTION;
                        case PARAGRAPH, LINE -> "";
                    };
            add(mark, words, passage.kind() != Passage.Kind.LINE);
        }
    }

    private void add(String mark, String words, boolean afterBlank) {
        if (text.length() > 0) {
            text.append(afterBlank ? "\n\n" : "\n");
        }
        TextSpan span = new TextSpan(text.length(), text.length() + words.length());
        text.append(words);
        lines.add(new Line(span, words, mark, afterBlank));
    }
}
