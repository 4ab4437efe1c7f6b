package dev.rapporteur.ingest.archive;

import dev.rapporteur.ingest.Damage;
import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.Entry;
import dev.rapporteur.ingest.InputFile;
import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.Manuscript;
import dev.rapporteur.ingest.UnreadableArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of a crawl, as Common Crawl and other web archives keep them. */
public final class WarcEntries implements Entries {
    private static final int FOUND = 200;

    private final String path;
    private final WarcReader records;
    private final PageReading pages;

    /** Reads a page that was fetched. */
    public interface PageReading {
        /**
         * The page.
         *
         * @param charset the character set that its server declared
         */
        Manuscript read(InputFile page, Optional<String> charset, URI address) throws UnreadableArticleException;
    }

    private WarcEntries(String path, WarcReader records, PageReading pages) {
        this.path = path;
        this.records = records;
        this.pages = pages;
    }

    /**
     * Goes through an archive.
     *
     * @param in the archive, unpacked
     */
    public static WarcEntries of(String path, InputStream in, PageReading pages) throws UnreadableArticleException {
        try {
            return new WarcEntries(path, new WarcReader(in), pages);
        } catch (IOException | RuntimeException broken) {
            throw broken(path, broken);
        }
    }

    @Override
    public Optional<Entry> next() throws UnreadableArticleException {
        try {
            Optional<WarcRecord> record = records.next();
            while (record.isPresent()) {
                Optional<Entry> entry = entry(record.get());
                if (entry.isPresent()) {
                    return entry;
                }
                record = records.next();
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) { // the library tells of some damage so
            throw broken(path, broken);
        }
    }

    private Optional<Entry> entry(WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse) && !(record instanceof WarcConversion)) {
            return Optional.empty();
        }
        String name = Entry.path(path, ((WarcTargetRecord) record).target());
        try {
            return record instanceof WarcResponse response
                    ? page(name, response)
                    : Optional.of(text(name, (WarcConversion) record));
        } catch (UnreadableArticleException refused) {
            return Optional.of(Entry.refused(name, refused));
        }
    }

    private Optional<Entry> page(String name, WarcResponse response) throws IOException, UnreadableArticleException {
        if (!response.contentType().base().toString().equals("application/http")) {
            return Optional.empty();
        }
        HttpResponse answer = response.http();
        String type = answer.contentType().base().toString();
        if (answer.status() != FOUND || !(type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            return Optional.empty();
        }
        InputFile page = InputFiles.read(name, answer.bodyDecoded().stream());
        Optional<String> charset =
                Optional.ofNullable(answer.contentType().parameters().get("charset"));
        URI address = response.targetURI();
        return Optional.of(new Entry(name, () -> pages.read(page, charset, address)));
    }

    /** What a crawler made of a page: its text alone. */
    private static Entry text(String name, WarcConversion record) throws IOException, UnreadableArticleException {
        InputFile text = InputFiles.read(name, record.body().stream());
        return new Entry(name, () -> text);
    }

    private static UnreadableArticleException broken(String path, Exception cause) {
        return Damage.of(path, "web archive", cause);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException ignored) { // nothing was written
            return;
        }
    }
}
