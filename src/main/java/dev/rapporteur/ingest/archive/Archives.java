package dev.rapporteur.ingest.archive;

import dev.rapporteur.ingest.Entries;
import dev.rapporteur.ingest.UnreadableArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Files with files in them. Nothing is ever written to a disk. */
public final class Archives {
    private Archives() {}

    /** Opens what lies in an archive. */
    public interface Opening {
        /**
         * The articles of a file in an archive.
         *
         * @param path its own
         * @param in its content; it need not be closed
         */
        Entries open(String path, InputStream in) throws UnreadableArticleException;
    }

    /** What is packed in a gzip file of one or several members. */
    public static InputStream gzip(InputStream in) throws IOException {
        Metered packed = new Metered(in);
        return new Inflation(
                GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get(),
                packed::count);
    }

    /**
     * The articles in a ZIP archive.
     *
     * @param isWanted whether a file of this name may hold articles
     */
    public static Entries zip(String path, InputStream in, Predicate<String> isWanted, Opening opening) {
        Metered packed = new Metered(in);
        ZipArchiveInputStream archive = new ZipArchiveInputStream(packed, "UTF-8", true, true);
        return new ArchiveEntries(
                path, "ZIP archive", archive, new Inflation(archive, packed::count), isWanted, opening);
    }

    /**
     * The articles in a tar archive.
     *
     * @param isWanted whether a file of this name may hold articles
     */
    public static Entries tar(String path, InputStream in, Predicate<String> isWanted, Opening opening) {
        Metered packed = new Metered(in);
        TarArchiveInputStream archive = new TarArchiveInputStream(packed, "UTF-8");
        return new ArchiveEntries(
                path, "tar archive", archive, new Inflation(archive, packed::count), isWanted, opening);
    }
}
