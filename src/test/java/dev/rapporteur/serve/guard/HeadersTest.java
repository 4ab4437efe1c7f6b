package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rapporteur.serve.PortInUseException;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTest {
    private final GuardedServer server;

    HeadersTest(@TempDir Path dir) throws StoreLockedException, PortInUseException {
        server = GuardedServer.start(dir, Limits.load().with("bodyBytes", 1000));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Threat
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 200",
        "$/ping, 200",
        "$/ready, 200",
        "rapporteur/sparql?query=ASK%7B%7D, 200",
        "rapporteur/sparql?query=ASK%7B, 400",
        "rapporteur?graph=urn:none, 404",
        "none, 404",
        "x;y, 400",
        "rapporteur-admin/update, 401",
        "ui/none, 404",
    })
    void everyAnswerTellsBrowsersToBeCareful(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(path);
        assertEquals(status, answer.statusCode());
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertTrue(header(answer, "Permissions-Policy").contains("geolocation=()"));
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe-eval"), policy);
        assertEquals(path.startsWith("ui/"), policy.contains("unsafe-inline"), policy);
        assertEquals(Optional.empty(), answer.headers().firstValue("Server"));
        assertEquals(Optional.empty(), answer.headers().firstValue("X-Powered-By"));
    }

    private static String header(HttpResponse<?> answer, String name) {
        assertEquals(1, answer.headers().allValues(name).size(), name);
        return answer.headers().firstValue(name).orElse("");
    }
}
