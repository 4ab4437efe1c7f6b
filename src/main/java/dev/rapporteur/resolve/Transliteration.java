package dev.rapporteur.resolve;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the usual Latin spellings of one foreign name to one key: -y, -yy, -iy, -ii and -i; gh, q and g; kh and h; ou,
 * oo and u; ee and i; ph and f; x and ks; tz and ts; ye- and e-; doubled and single letters.
 */
final class Transliteration {
    private record Spelling(Pattern from, String to) {
        Spelling(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    /** Applied in this order, each everywhere. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("^ye", "e"),
            new Spelling("ph", "f"),
            new Spelling("kh", "h"),
            new Spelling("gh", "g"),
            new Spelling("q", "g"),
            new Spelling("ou|oo", "u"),
            new Spelling("ee", "i"),
            new Spelling("y", "i"),
            new Spelling("x", "ks"),
            new Spelling("tz", "ts"),
            new Spelling("tch", "ch"),
            new Spelling("(.)\\1+", "$1"));

    private Transliteration() {}

    /** The key of a folded word. */
    static String key(String word) {
        String key = word;
        for (Spelling spelling : SPELLINGS) {
            key = spelling.from().matcher(key).replaceAll(spelling.to());
        }
        return key;
    }
}
