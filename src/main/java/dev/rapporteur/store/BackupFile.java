package dev.rapporteur.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;

/** A file that {@link Backup} has written, as far as it can be trusted. */
record BackupFile(Path path) {
    private static final int BUFFER = 1 << 16;

    /**
     * Reads all of it and compares number and hash of its lines with what the last line tells.
     *
     * @throws BackupException if it is missing, cut off, changed, or no backup
     */
    Fingerprint verify() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return verify(lines);
        } catch (NoSuchFileException e) {
            throw new BackupException(path + ": no such file; name a file that 'rapporteur backup' has written", e);
        } catch (IOException e) {
            throw new BackupException(
                    path + ": can't be read as a backup (" + e.getMessage() + "); it may be cut off, take another one",
                    e);
        }
    }

    private Fingerprint verify(BufferedReader lines) throws IOException {
        Digest digest = new Digest();
        String last = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!last.isEmpty()) {
                digest.add((last + "\n").getBytes(StandardCharsets.UTF_8));
            }
            last = line;
        }
        Fingerprint told = Fingerprint.find(last)
                .orElseThrow(() -> new BackupException(
                        path + ": is no complete backup, its last line is not that of one; take another one"));
        Fingerprint found = digest.fingerprint();
        if (!found.equals(told)) {
            throw new BackupException(path + ": was changed after it was written: it holds " + found + ", but tells of "
                    + told + "; take another one");
        }
        return told;
    }

    /** Sends all quads; blank nodes are the same ones that they were. */
    void send(StreamRDF out) {
        try (InputStream in = open()) {
            send(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void send(InputStream nquads, StreamRDF out) {
        RDFParser.source(nquads)
                .lang(Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(out);
    }

    private InputStream open() throws IOException {
        return new GZIPInputStream(Files.newInputStream(path), BUFFER);
    }
}
