package dev.rapporteur.serve.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A file of lines that can't fill the disk: when it is full it is renamed, and takes the place of the one before. */
final class AccessLogFile implements Consumer<String>, AutoCloseable {
    private final Path path;
    private final long most;
    private OutputStream out;
    private long size;

    private AccessLogFile(Path path, long most) throws IOException {
        this.path = path;
        this.most = most;
        this.out = append(path);
        this.size = Files.size(path);
    }

    /**
     * Goes on with a file, or begins one.
     *
     * @param most bytes, for it and for the one before it
     */
    static AccessLogFile open(Path path, long most) {
        try {
            return new AccessLogFile(path, most);
        } catch (IOException e) {
            throw new UncheckedIOException("the access log " + path + " can't be written", e);
        }
    }

    private static OutputStream append(Path path) throws IOException {
        return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A full disk must not stop the server. */
    @Override
    public synchronized void accept(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (size > 0 && size + bytes.length > most) {
                startAnew();
            }
            out.write(bytes);
            size += bytes.length;
        } catch (IOException e) {
            size = most;
        }
    }

    private void startAnew() throws IOException {
        out.close();
        Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        out = append(path);
        size = 0;
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            size = most;
        }
    }
}
