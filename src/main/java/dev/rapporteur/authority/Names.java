package dev.rapporteur.authority;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Names() {}

    /** A name without regard to case. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A name as letters and digits without marks, as in an IRI: names alike in this cannot be two outlets. */
    static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(key(plain)).replaceAll("-");
    }

    /** Each name once, in the order of code units. */
    static List<String> sorted(Collection<String> names) {
        return names.stream().distinct().sorted().toList();
    }
}
