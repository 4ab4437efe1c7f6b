package dev.rapporteur.ingest.format;

import dev.rapporteur.ingest.ArticleReader;
import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.SomeOutlets;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.table.Columns;
import dev.rapporteur.model.Article;
import dev.rapporteur.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file gives, in lines that can be compared. */
final class Opened {
    private static final ArticleReader READER = ArticleReader.of(SomeOutlets.AUTHORITY);

    private Opened() {}

    static List<String> told(String path, String content) {
        return told(path, content.getBytes(StandardCharsets.UTF_8), Columns.USUAL);
    }

    static List<String> told(String path, byte[] content) {
        return told(path, content, Columns.USUAL);
    }

    /** A line for each article, its fields and its blocks parted by " | ", or why there is none. */
    static List<String> told(String path, byte[] content, Columns columns) {
        return told(path, new ByteArrayInputStream(content), columns);
    }

    static List<String> told(String path, InputStream in, Columns columns) {
        List<String> told = new ArrayList<>();
        try (Entries entries = new Documents(columns).open(path, in)) {
            for (Optional<Entry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                told.add(told(entry.get()));
            }
        } catch (UnreadableArticleException broken) {
            told.add(refused(broken));
        }
        return told;
    }

    private static String told(Entry entry) {
        try {
            Article article = READER.parse(entry.read());
            Metadata known = article.metadata();
            Stream<String> fields = Stream.of(
                            Optional.of(entry.path()),
                            known.title(),
                            known.outlet(),
                            known.carrier().map(carrier -> "carried by " + carrier),
                            known.authors().isEmpty()
                                    ? Optional.<String>empty()
                                    : Optional.of("by " + String.join(", ", known.authors())),
                            known.published(),
                            known.url())
                    .flatMap(field -> field.map(Object::toString).stream());
            Stream<String> blocks = article.blocks().stream()
                    .map(block -> block.span().of(article.text()))
                    .filter(text -> !known.title().equals(Optional.of(text)));
            return Stream.concat(fields, blocks).collect(Collectors.joining(" | "));
        } catch (UnreadableArticleException broken) {
            return refused(broken);
        }
    }

    private static String refused(UnreadableArticleException broken) {
        return broken.reason() + " " + broken.getMessage();
    }
}
