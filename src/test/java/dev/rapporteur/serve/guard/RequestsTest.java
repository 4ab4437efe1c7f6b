package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.store.StoreLockedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are let in, by their method, path, headers and length. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestsTest {
    private final GuardedServer server;

    RequestsTest(@TempDir Path dir) throws StoreLockedException, PortInUseException {
        server = GuardedServer.start(
                dir, Limits.load().with("bodyBytes", 100_000).with("adminBodyBytes", 1_000_000));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    }

    @Threat
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET,     /rapporteur/sparql?query=ASK%7B%7D, 200",
        "HEAD,    /rapporteur/sparql?query=ASK%7B%7D, 200",
        "OPTIONS, /rapporteur/sparql,                 200",
        "PUT,     /rapporteur/sparql,                 405",
        "DELETE,  /rapporteur?default,                405",
        "PATCH,   /rapporteur/sparql,                 405",
        "TRACE,   /,                                  405",
        "TRACK,   /,                                  405",
        "PROPFIND,/,                                  405",
        "DELETE,  /rapporteur-admin,                  401",
        "PUT,     /rapporteur-admin/data?default,     401",
        "DELETE,  /,                                  405",
    })
    void onlyMethodsThatReadAreServed(String method, String path, int status) throws IOException {
        String answer = server.raw(head(method, path) + "\r\n");
        assertEquals(status, status(answer), answer);
        assertFalse(method.equals("HEAD") && answer.contains("boolean"), answer);
    }

    /** Each of them would reach another service for one reader of the path than for the other. */
    @Threat
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "//rapporteur-admin/update",
                "/rapporteur-admin//update",
                "/./rapporteur-admin/update",
                "/rapporteur/../rapporteur-admin/update",
                "/rapporteur/%2e%2e/rapporteur-admin/update",
                "/rapporteur-admin;x=y/update",
                "/rapporteur-admin/;/update",
                "/rapporteur/..;/rapporteur-admin/update",
                "/rapporteur%2dadmin/update",
                "/rapporteur-adm%69n/update",
                "/rapporteur-admin%2fupdate",
                "/rapporteur-admin%5cupdate",
                "\\rapporteur-admin\\update",
                "/rapporteur-admin%00/update",
                "/rapporteur-admin%0d%0aX:y/update",
                "/rapporteur-admin/update%00",
                "/RAPPORTEUR-ADMIN/update",
                "/%c0%ae%c0%ae/rapporteur-admin/update",
                "http://localhost//rapporteur-admin/update",
            })
    void oddPathsLeadNowhere(String path) throws IOException {
        String body = "update=CLEAR+ALL";
        String plain = head("POST", path) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n";
        int without = status(server.raw(plain + "\r\n" + body));
        assertTrue(List.of(400, 401, 404, 405).contains(without), path + ": " + without);
        int passedOn = status(server.raw(plain + "X-Forwarded-For: 192.0.2.1\r\nAuthorization: Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString("editor:Nine lives of 1 cat".getBytes(StandardCharsets.UTF_8))
                + "\r\n\r\n" + body));
        assertTrue(List.of(400, 403, 404, 405).contains(passedOn), path + ": " + passedOn);
        assertTrue(server.store().graph(GuardedServer.GRAPH).isPresent(), "the dataset is as it was");
    }

    @Threat
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "POST, $/datasets, dbName=x&dbType=mem",
        "POST, $/datasets, dbName=..%2f..%2fevil&dbType=tdb2",
        "POST, $/datasets, dbName=C%3aevil&dbType=mem",
        "POST, $/datasets, dbName=%24&dbType=mem",
        "DELETE, $/datasets/rapporteur, ''",
        "POST, $/compact/rapporteur, deleteOld=true",
        "POST, $/backup/rapporteur, ''",
        "POST, $/backups-list, ''",
        "POST, $/reload, ''",
        "POST, $/shutdown, ''",
        "GET, $/datasets, ''",
        "GET, $/tasks, ''",
        "GET, $/logs, ''",
    })
    void nobodyAdministersDatasets(String method, String path, String form) throws IOException, InterruptedException {
        for (boolean loggedIn : new boolean[] {false, true}) {
            var request = server.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(form));
            HttpResponse<String> answer =
                    server.send(loggedIn ? GuardedServer.as(GuardedServer.EDITOR, request) : request);
            assertTrue(List.of(404, 405).contains(answer.statusCode()), answer.statusCode() + answer.body());
        }
    }

    @Threat
    @ParameterizedTest(name = "{0} bytes to {1}: {2}")
    @CsvSource({
        "50000,   rapporteur/sparql,       200",
        "200000,  rapporteur/sparql,       413",
        "390000,  rapporteur/sparql,       413",
        "200000,  $/ping,                  413",
        "200000,  rapporteur-admin/sparql, 200",
        "2000000, rapporteur-admin/sparql, 413",
    })
    void longBodiesAreNotRead(int bytes, String path, int status) throws IOException, InterruptedException {
        byte[] query = ("ASK {} #" + " ".repeat(bytes - 8)).getBytes(StandardCharsets.US_ASCII);
        for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
            byte[] body = type.endsWith("query")
                    ? query
                    : ("query=" + "ASK+%7B%7D" + "+".repeat(bytes - 16)).getBytes(StandardCharsets.US_ASCII);
            HttpResponse<String> answer = server.send(GuardedServer.as(GuardedServer.EDITOR, server.request(path))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofByteArray(body)));
            assertEquals(status, answer.statusCode(), answer.body());
        }
    }

    @Threat
    @Test
    void bodiesOfUntoldLengthAreBounded() throws IOException, InterruptedException {
        byte[] triples = "<urn:a> <urn:b> <urn:c> .\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> query = server.send(server.request("rapporteur/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.US_ASCII)))));
        assertEquals(413, query.statusCode());
        HttpResponse<String> data = server.send(
                GuardedServer.as(GuardedServer.EDITOR, server.request("rapporteur-admin/data?graph=urn:long"))
                        .header("Content-Type", "application/n-triples")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(triples))));
        assertTrue(data.statusCode() >= 400, data.body());
        assertEquals(Optional.empty(), server.store().graph("urn:long"));
    }

    @Threat
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "rapporteur/sparql, gzip", "rapporteur/sparql, GZIP", "rapporteur/sparql, deflate",
        "rapporteur/sparql, br", "rapporteur-admin/update, gzip", "rapporteur-admin/data?default, gzip",
        "$/ping, gzip"
    })
    void compressedBodiesAreNotUnpacked(String path, String encoding) throws IOException, InterruptedException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[20_000_000]);
        }
        HttpResponse<String> answer = server.send(GuardedServer.as(GuardedServer.EDITOR, server.request(path))
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));
        assertEquals(415, answer.statusCode(), answer.body());
    }

    @Threat
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "many headers, 431",
        "a long header, 431",
        "a long address, 414",
        "a long host, 431",
        "a bad version, 505",
        "two lengths, 400",
        "length and chunks, 400",
        "no host, 400",
        "a folded header, 400",
        "a bare return, 400",
        "a long name, 431",
    })
    void requestsThatAreNoneAreRefusedAtOnce(String what, int status) throws IOException {
        String get = "GET /$/ping HTTP/1.1\r\nHost: localhost\r\n";
        String request =
                switch (what) {
                    case "many headers" -> get + "A: b\r\n".repeat(20_000);
                    case "a long header" -> get + "A: " + "b".repeat(100_000) + "\r\n";
                    case "a long address" -> get.replace("ping", "ping?" + "x".repeat(100_000));
                    case "a long host" -> "GET / HTTP/1.1\r\nHost: " + "h".repeat(100_000) + "\r\n";
                    case "a bad version" -> get.replace("1.1", "9.9");
                    case "two lengths" -> get + "Content-Length: 1\r\nContent-Length: 2\r\n";
                    case "length and chunks" -> get + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n";
                    case "no host" -> "GET / HTTP/1.1\r\n";
                    case "a folded header" -> get + "A: b\r\n c\r\n";
                    case "a bare return" -> get + "A: b\rX: y\r\n";
                    case "a long name" -> get + "A".repeat(100_000) + ": b\r\n";
                    default -> throw new IllegalArgumentException(what);
                };
        String answer = server.raw(request + "\r\n");
        assertEquals(status, status(answer), answer);
        assertTrue(answer.length() < 1000, answer);
    }

    @Threat
    @ParameterizedTest(name = "{0}, origin {1}: {2}")
    @CsvSource({
        "rapporteur/sparql?query=ASK%7B%7D,       http://other.example, 200",
        "rapporteur-admin/sparql?query=ASK%7B%7D, http://other.example, 403",
        "rapporteur-admin/sparql?query=ASK%7B%7D, null,                 403",
    })
    void otherSitesReadThePublicServiceOnly(String path, String origin, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = server.send(
                GuardedServer.as(GuardedServer.EDITOR, server.request(path)).header("Origin", origin));
        assertEquals(status, answer.statusCode());
        assertEquals(Optional.empty(), answer.headers().firstValue("Access-Control-Allow-Credentials"));
        assertTrue(status != 200
                || answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    /** Another name for this machine's address makes a page of that name a page of ours to a browser. */
    @Threat
    @ParameterizedTest(name = "host {0} {1}: {2}")
    @CsvSource({
        "localhost,    '',                              200",
        "127.0.0.1,    '',                              200",
        "[::1],        '',                              200",
        "evil.example, '',                              403",
        "localhost.evil.example, '',                    403",
        "localhost,    X-Forwarded-For: 192.0.2.1,      403",
        "localhost,    Forwarded: for=192.0.2.1,        403",
        "localhost,    X-Real-IP: 192.0.2.1,            403",
        "localhost,    Via: 1.1 proxy,                  403",
    })
    void theAdministratorIsOnThisMachine(String host, String header, int status) throws IOException {
        String login = java.util.Base64.getEncoder()
                .encodeToString("editor:Nine lives of 1 cat".getBytes(StandardCharsets.UTF_8));
        for (String path : List.of("/rapporteur-admin/sparql?query=ASK%7B%7D", "/$/metrics")) {
            String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + (header.isEmpty() ? "" : header + "\r\n") + "Authorization: Basic " + login + "\r\n\r\n");
            assertEquals(status, status(answer), answer);
        }
    }
}
