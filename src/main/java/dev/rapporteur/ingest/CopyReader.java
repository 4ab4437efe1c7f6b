package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Block;
import dev.rapporteur.model.TextFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes articles of manuscripts. */
final class CopyReader implements Inspector {
    private static final int MAX_LINES = 20_000;

    private final ChromeRules rules = ChromeRules.load();
    private final KnownOutlets outlets;

    CopyReader(KnownOutlets outlets) {
        this.outlets = outlets;
    }

    @Override
    public Inspection inspect(Manuscript manuscript) throws UnreadableArticleException {
        Copy copy = manuscript instanceof Story story ? StoryCopy.of(story) : TextCopy.of((InputFile) manuscript);
        if (copy.lines().size() > MAX_LINES) {
            throw new UnreadableArticleException(
                    copy.path(),
                    Reason.TOO_LARGE,
                    "the file has " + copy.lines().size() + " lines, more than the " + MAX_LINES
                            + " an article may have; split it into one file per article");
        }
        return inspect(copy);
    }

    private Inspection inspect(Copy copy) throws UnreadableArticleException {
        Page page = PageReader.read(rules, outlets, copy.lines());
        List<Block> blocks =
                page.parts().stream().flatMap(part -> part.block().stream()).toList();
        if (blocks.isEmpty()) {
            throw new UnreadableArticleException(
                    copy.path(), Reason.NO_TEXT, "there is no reporting in it; give the text of an article");
        }
        String text = copy.text();
        String reporting = blocks.stream().map(b -> b.span().of(text)).collect(Collectors.joining("\n"));
        Told told = new MetadataReader(copy.stated(), copy.day(), page, reporting, outlets).read();
        Article article = new Article(
                ArticleIds.of(copy.path(), copy.name(), told.url().map(Sourced::value)),
                copy.name(),
                text,
                blocks,
                told.metadata(),
                fingerprint(blocks, text));
        return new Inspection(copy.path(), copy.format(), article, told.findings(), dropped(copy, page));
    }

    private static List<Dropped> dropped(Copy copy, Page page) {
        List<Dropped> dropped = new ArrayList<>(copy.dropped());
        page.parts().stream().flatMap(part -> part.dropped().stream()).forEach(dropped::add);
        return dropped;
    }

    /** Of the paragraphs alone: who carries a text gives it another headline and other captions. */
    private static Optional<TextFingerprint> fingerprint(List<Block> blocks, String text) {
        return TextFingerprints.of(blocks.stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .map(block -> block.span().of(text))
                .toList());
    }
}
