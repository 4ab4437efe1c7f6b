package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.TextFingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text and Markdown, with or without front matter. */
final class TextArticleReader implements ArticleReader {
    /** Data collections put the day before the text: " date 2024-05-06 LAKEVIEW - …". */
    private static final Pattern PREFIX =
            Pattern.compile("\\s{0,1000}date:? (?<day>\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}\\S{0,20})?(?=\\s|$)");

    private static final int MAX_LINES = 20_000;

    private final ChromeRules rules = ChromeRules.load();
    private final KnownOutlets outlets;

    TextArticleReader(KnownOutlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public Article parse(InputFile file) throws UnreadableArticleException {
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
        return article(file, text, from, head, day.map(StatedDay::day));
    }

    private Article article(InputFile file, String text, int from, FrontMatter head, Optional<LocalDate> prefix)
            throws UnreadableArticleException {
        List<Line> lines = Lines.of(text, from);
        if (lines.size() > MAX_LINES) {
            throw new UnreadableArticleException(
                    file.path(),
                    Reason.TOO_LARGE,
                    "the file has " + lines.size() + " lines, more than the " + MAX_LINES
                            + " an article may have; split it into one file per article");
        }
        Page page = PageReader.read(rules, outlets, lines);
        List<Block> blocks =
                page.parts().stream().flatMap(part -> part.block().stream()).toList();
        if (blocks.isEmpty()) {
            throw new UnreadableArticleException(
                    file.path(), Reason.NO_TEXT, "there is no reporting in it; give the text of an article");
        }
        String reporting = blocks.stream().map(b -> b.span().of(text)).collect(Collectors.joining("\n"));
        MetadataReader metadata = new MetadataReader(head, prefix, page, reporting, outlets);
        Metadata told = metadata.read();
        return new Article(ArticleIds.of(file, told.url()), file.name(), text, blocks, told, fingerprint(blocks, text));
    }

    /** Of the paragraphs alone: who carries a text gives it another headline and other captions. */
    private static Optional<TextFingerprint> fingerprint(List<Block> blocks, String text) {
        return TextFingerprints.of(blocks.stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .map(block -> block.span().of(text))
                .toList());
    }
}
