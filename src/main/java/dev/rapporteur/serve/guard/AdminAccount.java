package dev.rapporteur.serve.guard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one user who may update.
 *
 * @param user name to log in with
 * @param password not one that others would try
 */
public record AdminAccount(String user, String password) {
    public static final String USER = "RAPPORTEUR_ADMIN_USER";
    public static final String PASSWORD = "RAPPORTEUR_ADMIN_PASSWORD";

    private static final int SHORTEST = 12;
    private static final int FEWEST_CHARACTERS = 5;

    /** What passwords are made of that everybody tries first, in small letters and without digits and signs. */
    private static final Set<String> TRIED_FIRST = Set.of(
            "password",
            "passwort",
            "passw",
            "pw",
            "pass",
            "admin",
            "administrator",
            "changeme",
            "changeit",
            "letmein",
            "secret",
            "topsecret",
            "default",
            "welcome",
            "qwerty",
            "qwertz",
            "qwertyuiop",
            "asdfghjkl",
            "abcdefghijkl",
            "iloveyou",
            "login",
            "root",
            "test",
            "guest",
            "user",
            "editor",
            "rapporteur",
            "fuseki",
            "jena",
            "alongpassword",
            "longpassword",
            "mypassword",
            "yourpassword",
            "adminpassword",
            "passwordadmin",
            "passwordpassword",
            "adminadmin",
            "correcthorsebatterystaple");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    /** @throws WeakAccountException if somebody could guess it */
    public AdminAccount {
        requireStrong(user, password);
    }

    /**
     * The account that the environment names, or none if it names neither a user nor a password.
     *
     * @throws WeakAccountException if half of it is missing or empty, or somebody could guess it
     */
    public static Optional<AdminAccount> find(Map<String, String> environment) {
        return environment.containsKey(USER) || environment.containsKey(PASSWORD)
                ? Optional.of(
                        new AdminAccount(environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, "")))
                : Optional.empty();
    }

    private static void requireStrong(String user, String password) {
        if (user.isBlank()) {
            throw new WeakAccountException(USER + " is empty or not set");
        }
        if (user.contains(":")) {
            throw new WeakAccountException(USER + " contains a colon, with which nobody can log in");
        }
        if (password.isBlank()) {
            throw new WeakAccountException(PASSWORD + " is empty or not set");
        }
        if (password.length() < SHORTEST) {
            throw new WeakAccountException(PASSWORD + " is shorter than " + SHORTEST + " characters");
        }
        if (password.chars().distinct().count() < FEWEST_CHARACTERS) {
            throw new WeakAccountException(PASSWORD + " repeats a few characters");
        }
        if (isTriedFirst(user, password)) {
            throw new WeakAccountException(PASSWORD + " is one that everybody tries first");
        }
    }

    private static boolean isTriedFirst(String user, String password) {
        String letters = NO_LETTER.matcher(password.toLowerCase(Locale.ROOT)).replaceAll("");
        String name = NO_LETTER.matcher(user.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.isEmpty() || letters.equals(name) || TRIED_FIRST.contains(letters);
    }

    /** Without the password: it must not get into a log. */
    @Override
    public String toString() {
        return "AdminAccount[" + user + "]";
    }
}
