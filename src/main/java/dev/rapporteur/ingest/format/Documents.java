package dev.rapporteur.ingest.format;

import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.FoundInput.Candidate;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.Story;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import dev.rapporteur.ingest.archive.Archives;
import dev.rapporteur.ingest.archive.WarcEntries;
import dev.rapporteur.ingest.html.HtmlDecoding;
import dev.rapporteur.ingest.html.HtmlReader;
import dev.rapporteur.ingest.mail.MailReader;
import dev.rapporteur.ingest.table.Columns;
import dev.rapporteur.ingest.table.CsvEntries;
import dev.rapporteur.ingest.table.JsonEntries;
import dev.rapporteur.ingest.xml.XmlEntries;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Opens files of one or several articles.
 *
 * @param columns where tables and records keep what
 */
public record Documents(Columns columns) {
    private static final HtmlReader HTML = new HtmlReader();

    /** Archives in archives: deeper ones are the work of a joker. */
    private static final int DEPTH = 4;

    private static final int BUFFER = 1 << 16;

    /** The articles of a file. A file of a single one is read when that is read. */
    public Entries open(Candidate file) throws UnreadableArticleException {
        try {
            InputStream in = Files.newInputStream(file.file());
            BufferedInputStream peeked = new BufferedInputStream(in, BUFFER);
            Entries entries = isSingle(format(file.path(), peeked))
                    ? Entries.of(List.of(new Entry(file.path(), () -> manuscript(file.read()))))
                    : open(file.path(), peeked);
            return new Closing(entries, in);
        } catch (IOException wrong) {
            throw InputFiles.unreadable(file.file().toString(), wrong);
        }
    }

    /** The articles of a stream. */
    public Entries open(String path, InputStream in) throws UnreadableArticleException {
        return open(path, in, 0);
    }

    private static boolean isSingle(Format format) {
        return format == Format.TEXT || format == Format.HTML || format == Format.MAIL;
    }

    private Entries open(String path, InputStream in, int depth) throws UnreadableArticleException {
        if (depth > DEPTH) {
            throw new UnreadableArticleException(
                    path, Reason.TOO_LARGE, "it is packed more than " + DEPTH + " times; unpack it first");
        }
        try {
            BufferedInputStream peeked = new BufferedInputStream(in, BUFFER);
            Format format = format(path, peeked);
            if (format == Format.TEXT && !columns.equals(Columns.USUAL)) { // piped in without a name
                format = Format.TABLE;
            }
            return isSingle(format) ? single(path, peeked) : several(format, path, peeked, depth);
        } catch (IOException broken) {
            throw Damage.of(path, "file", broken);
        }
    }

    private static Format format(String path, BufferedInputStream in) throws IOException {
        in.mark(Format.HEAD);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Format.of(name.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar"), head);
    }

    private static Entries single(String path, InputStream in) throws UnreadableArticleException {
        InputFile file = InputFiles.read(path, in);
        return Entries.of(List.of(new Entry(path, () -> manuscript(file))));
    }

    private Entries several(Format format, String path, BufferedInputStream in, int depth)
            throws IOException, UnreadableArticleException {
        return switch (format) {
            case GZIP -> open(path, Archives.gzip(in), depth + 1);
            case ZIP ->
                Archives.zip(path, in, InputFiles::mayHoldArticles, (file, data) -> open(file, data, depth + 1));
            case TAR ->
                Archives.tar(path, in, InputFiles::mayHoldArticles, (file, data) -> open(file, data, depth + 1));
            case WARC -> WarcEntries.of(path, in, Documents::page);
            case JSON -> JsonEntries.document(path, in, columns);
            case JSON_LIST -> JsonEntries.list(path, in, columns);
            case JSON_LINES -> JsonEntries.lines(path, in, columns);
            case TABLE -> CsvEntries.of(path, in, charset(in), columns);
            case XML ->
                XmlEntries.of(
                        path, HtmlDecoding.decode(InputFiles.read(path, in).bytes(), Optional.empty()));
            case TEXT, HTML, MAIL -> single(path, in);
        };
    }

    /** Of a table, whose end may be far: what its beginning is written in. */
    private static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(BUFFER);
        byte[] head = in.readNBytes(BUFFER / 2);
        in.reset();
        return HtmlDecoding.charsetOf(head);
    }

    /** What is in a file of one article: the file itself where it is plain text. */
    private static Manuscript manuscript(InputFile file) throws UnreadableArticleException {
        byte[] bytes = file.bytes();
        int head = Math.min(Format.HEAD, bytes.length);
        return switch (Format.of(file.name(), java.util.Arrays.copyOf(bytes, head))) {
            case HTML -> page(file, Optional.empty(), Optional.empty());
            case MAIL -> MailReader.read(file);
            default -> file;
        };
    }

    private static Story page(InputFile file, Optional<String> charset, URI address) throws UnreadableArticleException {
        return page(file, charset, Optional.of(address));
    }

    private static Story page(InputFile file, Optional<String> charset, Optional<URI> address)
            throws UnreadableArticleException {
        return HTML.read(file.path(), HtmlDecoding.decode(file.bytes(), charset), address);
    }

    /** Lets a file go with its articles. */
    private record Closing(Entries entries, InputStream file) implements Entries {
        @Override
        public Optional<Entry> next() throws UnreadableArticleException {
            return entries.next();
        }

        @Override
        public void close() {
            entries.close();
            try {
                file.close();
            } catch (IOException ignored) { // nothing was written
                return;
            }
        }
    }
}
