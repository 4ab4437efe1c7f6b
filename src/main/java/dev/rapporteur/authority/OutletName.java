package dev.rapporteur.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of outlets as lists write them, and as articles do. */
final class OutletName {
    private static final Pattern DESK =
            Pattern.compile("\\s*\\([^)]*\\)| - (?:News|Opinion|Editorial).*| (?:Online News|Editorial)\\s*$|[!|*]+");
    private static final Pattern UNLIKE_A_WORD = Pattern.compile(".*[\\d.&/].*|\\p{Lu}{3,}|\\p{Lu}?\\p{Ll}+\\p{Lu}.*");
    private static final String ARTICLE = "The ";

    private OutletName() {}

    /** "CNN (Web News)" as "CNN", "Time Magazine - Opinion" as "Time Magazine". */
    static String clean(String listed) {
        return DESK.matcher(listed.replace('’', '\'')).replaceAll("").strip();
    }

    /** The name with the article that its host has: "Atlantic" at "theatlantic.com" is "The Atlantic". */
    static String withArticle(String name, String host) {
        String joined = Names.key(name).replaceAll("[^a-z0-9]", "");
        boolean told = !name.startsWith(ARTICLE) && !joined.isEmpty() && host.startsWith("the" + joined + ".");
        return told ? ARTICLE + name : name;
    }

    /**
     * Whether the name can only mean an outlet where it stands in a text: two words at least, or one that is no common
     * word by its looks ("WBUR", "9to5Mac").
     */
    static boolean isTelling(String name) {
        String core = core(name);
        return core.contains(" ") || UNLIKE_A_WORD.matcher(core).matches();
    }

    /** The name without its article, where the rest still tells. */
    static Optional<String> withoutArticle(String name) {
        return name.startsWith(ARTICLE) && core(name).contains(" ") ? Optional.of(core(name)) : Optional.empty();
    }

    static List<String> aliases(String name) {
        return withoutArticle(name).stream().toList();
    }

    private static String core(String name) {
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }
}
