package dev.rapporteur.serve.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may update, and how one who is not may find that out. */
@Timeout(120)
class AccountTest {
    @Threat
    @ParameterizedTest(name = "{0} with \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
            # user | password                | what is wrong
            ''     | Nine lives of 1 cat     | USER is empty
            editor | ''                      | PASSWORD is empty
            editor | '            '          | PASSWORD is empty
            e:d    | Nine lives of 1 cat     | a colon
            editor | short                   | shorter than 12
            editor | Elevenchars             | shorter than 12
            editor | aaaaaaaaaaaaaaaa        | repeats a few
            editor | abababababab            | repeats a few
            editor | 123456789012            | tries first
            editor | password1234            | tries first
            editor | P-a-s-s-w-o-r-d-1       | tries first
            editor | ADMINistrator2026!      | tries first
            editor | changeme!!!123          | tries first
            editor | a long password         | tries first
            editor | editor-editor?          | -
            editor | Editor.123456!          | tries first
            boss   | rapporteur2026!         | tries first
            editor | correct horse battery staple | tries first
            editor | Nine lives of 1 cat     | -
            editor | Tw0lve-chars             | -
            """)
    void guessableAccountsAreRefused(String user, String password, String wrong) {
        Map<String, String> environment = Map.of(AdminAccount.USER, user, AdminAccount.PASSWORD, password);
        if (wrong.equals("-")) {
            assertEquals(user, AdminAccount.find(environment).orElseThrow().user());
        } else {
            String message =
                    String.valueOf(assertThrows(WeakAccountException.class, () -> AdminAccount.find(environment))
                            .getMessage());
            assertTrue(message.contains(wrong), message);
            assertFalse(password.strip().length() > 5 && message.contains(password), "the message tells the password");
        }
    }

    @Test
    void noAccountOrAWholeOne() {
        assertEquals(Optional.empty(), AdminAccount.find(Map.of()));
        assertThrows(WeakAccountException.class, () -> AdminAccount.find(Map.of(AdminAccount.USER, "editor")));
        assertThrows(
                WeakAccountException.class,
                () -> AdminAccount.find(Map.of(AdminAccount.PASSWORD, "Nine lives of 1 cat")));
        assertFalse(GuardedServer.EDITOR.toString().contains("lives"));
    }

    @Threat
    @Test
    void guessingIsSlow(@TempDir Path dir) throws Exception {
        try (GuardedServer server = GuardedServer.start(dir, Limits.load().with("loginFailures", 3))) {
            for (int i = 0; i < 3; i++) {
                assertEquals(401, login(server, "guess number " + i).statusCode());
            }
            HttpResponse<String> fourth = login(server, "guess number 4");
            assertEquals(429, fourth.statusCode());
            assertTrue(fourth.headers().firstValue("Retry-After").isPresent());
            assertEquals(429, login(server, GuardedServer.EDITOR.password()).statusCode(), "also the right one waits");
            assertEquals(200, server.query("ASK {}").statusCode(), "who does not log in is not concerned");
            Thread.sleep(1_500);
            assertEquals(200, login(server, GuardedServer.EDITOR.password()).statusCode());
            assertEquals(401, login(server, "guess number 5").statusCode(), "counted anew");
        }
    }

    private static HttpResponse<String> login(GuardedServer server, String password) throws Exception {
        return server.send(
                GuardedServer.as("editor", password, server.request("rapporteur-admin/sparql?query=ASK%7B%7D")));
    }
}
