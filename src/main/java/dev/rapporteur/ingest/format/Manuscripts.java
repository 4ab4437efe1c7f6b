package dev.rapporteur.ingest.format;

import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.html.HtmlDecoding;
import dev.rapporteur.ingest.html.HtmlReader;
import java.util.Optional;

/** Opens files of one article each. */
public final class Manuscripts {
    private static final HtmlReader HTML = new HtmlReader();

    private Manuscripts() {}

    /** The manuscript in a file: the file itself where it is plain text. */
    public static Manuscript of(InputFile file) throws UnreadableArticleException {
        return switch (Format.of(file)) {
            case TEXT -> file;
            case HTML -> HTML.read(file.path(), HtmlDecoding.decode(file.bytes(), Optional.empty()), Optional.empty());
        };
    }
}
