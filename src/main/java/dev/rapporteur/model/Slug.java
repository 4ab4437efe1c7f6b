package dev.rapporteur.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as the last step of an IRI: "José Ruiz-Peña" becomes "jose-ruiz-pena". */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern HYPHENS = Pattern.compile("-{2,3}");
    private static final String NOTHING_LEFT = "unnamed";

    private Slug() {}

    /** The slug of a phrase; "unnamed" where it has no letter and no digit. */
    public static String of(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(lower).replaceAll("");
        String slug = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? NOTHING_LEFT : slug;
    }

    /** Whether the words are a slug already; two or three hyphens may stand before what tells it from a like one. */
    public static boolean isSlug(String words) {
        return of(words).equals(HYPHENS.matcher(words).replaceAll("-"));
    }
}
