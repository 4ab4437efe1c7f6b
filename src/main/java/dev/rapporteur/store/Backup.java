package dev.rapporteur.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a dataset into a file: gzip of N-Quads, and a last line that tells their number and hash. The file is there
 * when it is complete and safe on the disk, not before. Runs within the caller's transaction.
 */
record Backup(QuadLines lines) {
    private static final int BUFFER = 1 << 16;

    Fingerprint write(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            GZIPOutputStream gzip = new GZIPOutputStream(Channels.newOutputStream(channel), BUFFER);
            OutputStream out = new BufferedOutputStream(gzip, BUFFER);
            Fingerprint fingerprint = write(out);
            out.flush();
            gzip.finish();
            channel.force(true);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return fingerprint;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Fingerprint write(OutputStream out) throws IOException {
        Digest digest = new Digest();
        lines.forEach(line -> {
            digest.add(line);
            append(out, line);
        });
        Fingerprint fingerprint = digest.fingerprint();
        append(out, (fingerprint.manifest() + "\n").getBytes(StandardCharsets.UTF_8));
        return fingerprint;
    }

    private static void append(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
