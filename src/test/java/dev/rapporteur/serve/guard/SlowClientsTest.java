package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that send or read a little at a time, to keep the server busy. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowClientsTest {
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final GuardedServer server;

    SlowClientsTest(@TempDir Path dir) throws StoreLockedException, PortInUseException {
        server = GuardedServer.start(
                dir,
                Limits.load()
                        .with("idleSeconds", 4)
                        .with("requestSeconds", 3)
                        .with("connectionsPerClient", 20)
                        .with("bytesPerSecond", 100_000));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Threat
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GET /$/ping HTTP/1.1~Host: localhost~X: y
            POST /rapporteur/sparql HTTP/1.1~Host: localhost~Content-Type: application/sparql-query~Content-Length: 1000~~ASK
            POST /rapporteur/sparql HTTP/1.1~Host: localhost~Content-Type: application/x-www-form-urlencoded~Content-Length: 1000~~query=
            """)
    void aRequestMustArriveInTime(String begin) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Socket socket = server.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(begin.replace("~", "\r\n").getBytes(StandardCharsets.US_ASCII));
            while (isOpen(socket) && System.nanoTime() - start < LONGEST.toNanos()) {
                Thread.sleep(200);
                out.write('x');
                out.flush();
            }
        } catch (SocketException e) {
            assertTrue(System.nanoTime() - start < LONGEST.toNanos(), String.valueOf(e.getMessage()));
        }
        assertTrue(System.nanoTime() - start < LONGEST.toNanos(), "still open");
        assertEquals(200, server.query("ASK {}").statusCode());
    }

    @Threat
    @Test
    void anAnswerMustBeTakenInTime() throws Exception {
        String query = "SELECT * { ?s <urn:next> ?o BIND('" + "x".repeat(5000) + "' AS ?x) }";
        try (Socket socket = server.connect()) {
            socket.getOutputStream()
                    .write(("GET /rapporteur/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                                    + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            long start = System.nanoTime();
            long read = 0;
            try {
                while (in.read() >= 0 && System.nanoTime() - start < LONGEST.toNanos()) {
                    read++;
                    Thread.sleep(read < 200 ? 100 : 0);
                }
            } catch (SocketException e) {
                assertTrue(read > 0, "nothing came");
            }
            assertTrue(read < 5_000_000, "all of it was sent: " + read);
        }
        assertEquals(200, server.query("ASK {}").statusCode());
    }

    @Threat
    @Test
    void aSlowReaderKeepsNoTurn() throws Exception {
        String query = "SELECT * { ?s <urn:next> ?o BIND('" + "x".repeat(5000) + "' AS ?x) }";
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Socket socket = server.connect();
            readers.add(socket);
            socket.getOutputStream()
                    .write(("GET /rapporteur/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                                    + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }
        long start = System.nanoTime();
        assertEquals(200, server.query("ASK {}").statusCode());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(9).toNanos(), "it had to wait");
        for (Socket socket : readers) {
            socket.close();
        }
    }

    @Threat
    @Test
    void oneAddressHasSoManyConnections() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sockets.add(server.connect());
        }
        Thread.sleep(500);
        int open = 0;
        for (Socket socket : sockets) {
            open += isOpen(socket) ? 1 : 0;
            socket.close();
        }
        assertTrue(open <= 20, open + " are open");
    }

    @Threat
    @Test
    void anIdleConnectionIsClosed() throws Exception {
        try (Socket socket = server.connect()) {
            long start = System.nanoTime();
            assertEquals(-1, socket.getInputStream().read());
            assertTrue(System.nanoTime() - start < LONGEST.toNanos());
        }
    }

    @Test
    void aBusyConnectionStaysOpen() throws Exception {
        try (Socket socket = server.connect()) {
            byte[] ping = "GET /$/ping HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            long start = System.nanoTime();
            while (System.nanoTime() - start < Duration.ofSeconds(8).toNanos()) {
                socket.getOutputStream().write(ping);
                byte[] answer = new byte[4096];
                assertTrue(socket.getInputStream().read(answer) > 0);
                Thread.sleep(300);
            }
        }
    }

    private static boolean isOpen(Socket socket) throws IOException {
        socket.setSoTimeout(1);
        try {
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (SocketException e) {
            return false;
        }
    }
}
