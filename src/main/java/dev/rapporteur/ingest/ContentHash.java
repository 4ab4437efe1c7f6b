package dev.rapporteur.ingest;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Sha256;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What an article says, in 64 digits: equal only if its name, text and metadata are. */
public final class ContentHash {
    private ContentHash() {}

    public static String of(Article article) {
        Metadata told = article.metadata();
        Sha256 print = Sha256.start().add(article.file()).add(article.text());
        Stream.of(
                        told.title(),
                        told.outlet(),
                        told.carrier(),
                        told.published().map(LocalDate::toString),
                        told.url().map(URI::toString),
                        told.dateline())
                .forEach(part -> add(print, part.stream().toList()));
        add(print, told.authors());
        return print.hex();
    }

    /** Nothing and an empty word are not the same. */
    private static void add(Sha256 print, List<String> parts) {
        print.add(Integer.toString(parts.size()));
        parts.forEach(print::add);
    }
}
