package dev.rapporteur.store;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Virtuoso with an empty dataset in a folder, until it is closed. It is there where the package
 * virtuoso-opensource-7-bin is installed.
 */
public final class VirtuosoServer implements AutoCloseable {
    private static final String PROGRAM = "virtuoso-t";
    private static final String CLIENT = "isql-vt";
    private static final Duration TO_START = Duration.ofSeconds(90);

    /** Who may write; Virtuoso lets nobody write who has not logged in. */
    private static final Endpoint.Account EDITOR = new Endpoint.Account("editor", "a long password");

    private final Path folder;
    private final int sql;
    private final int http;
    private final Process process;

    private VirtuosoServer(Path folder) throws IOException {
        this.folder = folder;
        this.sql = freePort();
        this.http = freePort();
        this.process = new ProcessBuilder(
                        PROGRAM, "+foreground", "+configfile", settings().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    /** Whether it is installed. */
    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)) && Files.exists(Path.of(place, CLIENT)));
    }

    public static VirtuosoServer start(Path folder) throws Exception {
        VirtuosoServer server = new VirtuosoServer(folder);
        try {
            server.ask(
                    """
                    DB.DBA.USER_CREATE('editor', 'a long password');
                    GRANT SPARQL_UPDATE TO "editor";
                    DB.DBA.RDF_DEFAULT_USER_PERMS_SET('editor', 7);
                    """);
            return server;
        } catch (Exception | AssertionError e) {
            server.close();
            throw e;
        }
    }

    /** Its addresses, those where it asks who one is. */
    public Endpoint endpoint() {
        return new Endpoint(
                at("/sparql"), at("/sparql-auth"), Optional.of(at("/sparql-graph-crud-auth")), Optional.of(EDITOR));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + http + path);
    }

    /** Goes on trying until the server listens. */
    private void ask(String words) throws Exception {
        Instant end = Instant.now().plus(TO_START);
        while (!answers(words)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("no answer: " + Files.readString(folder.resolve("said")));
            }
            Thread.sleep(200);
        }
    }

    private boolean answers(String words) throws Exception {
        Process client = new ProcessBuilder(CLIENT, String.valueOf(sql), "dba", "dba", "ERRORS=STDOUT")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = client.getOutputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) { // nobody listens yet, and the client has gone before it was asked
            return false;
        }
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return client.waitFor(10, TimeUnit.SECONDS) && client.exitValue() == 0 && !said.contains("*** Error");
    }

    private Path settings() throws IOException {
        return Files.writeString(
                folder.resolve("virtuoso.ini"),
                """
                [Database]
                DatabaseFile = virtuoso.db
                TransactionFile = virtuoso.trx
                ErrorLogFile = virtuoso.log
                LockFile = virtuoso.lck
                xa_persistent_file = virtuoso.pxa
                [TempDatabase]
                DatabaseFile = virtuoso-temp.db
                TransactionFile = virtuoso-temp.trx
                [Parameters]
                ServerPort = 127.0.0.1:%d
                NumberOfBuffers = 10000
                MaxDirtyBuffers = 6000
                DirsAllowed = .
                [HTTPServer]
                ServerPort = 127.0.0.1:%d
                [SPARQL]
                ResultSetMaxRows = 150
                """
                        .formatted(sql, http));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
