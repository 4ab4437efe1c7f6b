package dev.rapporteur.authority;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Factbook's way to write names of peoples. */
final class Demonym {
    private static final Pattern PLURAL = Pattern.compile("(.+?)\\(s\\)");
    private static final Pattern MAN = Pattern.compile("(.+)(man|woman)\\s*\\((?:men|women)\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(.*?\\)");

    private Demonym() {}

    /** All forms that an entry such as "Argentine(s)", "Irishman(men)" or "Lao (singular and plural)" stands for. */
    static List<String> forms(String entry) {
        String words = entry.strip();
        Matcher man = MAN.matcher(words);
        if (man.matches()) {
            String men = man.group(2).equals("man") ? "men" : "women";
            return List.of(man.group(1) + man.group(2), man.group(1) + men);
        }
        Matcher plural = PLURAL.matcher(words);
        if (plural.lookingAt()) {
            return List.of(plural.group(1), plural.group(1) + "s");
        }
        String name = BRACKETS.matcher(words).replaceAll("").strip();
        return Regions.isName(name) && !name.equals("NA") ? List.of(name) : List.of();
    }
}
