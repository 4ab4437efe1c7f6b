package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and Markdown, with or without front matter. */
final class TextCopy {
    /** Data collections put the day before the text: " date 2024-05-06 LAKEVIEW - …". */
    private static final Pattern PREFIX =
            Pattern.compile("\\s{0,1000}date:? (?<day>\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}\\S{0,20})?(?=\\s|$)");

    private TextCopy() {}

    static Copy of(InputFile file) throws UnreadableArticleException {
        String repaired = CleanText.repair(TextDecoding.decode(file));
        if (repaired.isBlank()) {
            throw new UnreadableArticleException(
                    file.path(), Reason.EMPTY, "the file has nothing but blank lines; remove it or fill it");
        }
        FrontMatter head = FrontMatter.parse(file.path(), repaired);
        String text = repaired.substring(0, head.length()) + CleanText.unmark(repaired.substring(head.length()));
        Matcher prefix = PREFIX.matcher(text).region(head.length(), text.length());
        Optional<StatedDay> day = prefix.lookingAt() ? StatedDay.find(prefix.group("day")) : Optional.empty();
        int from = day.isPresent() ? prefix.end() : head.length();
        return new Copy(
                file.path(),
                file.name(),
                "plain text",
                head,
                day.map(StatedDay::day),
                text,
                Lines.of(text, from),
                List.of());
    }
}
