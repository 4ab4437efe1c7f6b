package dev.rapporteur.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Archives in memory. */
final class Packing {
    private Packing() {}

    /** A file to be packed. */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor changed
    record Packed(String name, byte[] content) {}

    static Packed file(String name, String content) {
        return new Packed(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Packed file(String name, byte[] content) {
        return new Packed(name, content);
    }

    static byte[] zip(Packed... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Packed file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.content());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] tar(Packed... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Packed file : files) {
                TarArchiveEntry entry = new TarArchiveEntry(file.name(), true);
                entry.setSize(file.content().length);
                tar.putArchiveEntry(entry);
                tar.write(file.content());
                tar.closeArchiveEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A record of a web archive. */
    static byte[] warc(String type, String target, String contentType, byte[] content) {
        String address = target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n";
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n" + address
                + "WARC-Date: 2026-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), content, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
