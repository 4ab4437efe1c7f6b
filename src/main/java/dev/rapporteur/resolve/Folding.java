package dev.rapporteur.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings spellings that differ only in case, accents, apostrophes, hyphens or points to one form. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INNER = Pattern.compile("['’‘ʼ`´.]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");

    private Folding() {}

    /** Lower case without accents: "Çelik" becomes "celik"; letters without a decomposition become their base. */
    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** The words of a phrase, folded: "U.S. officials’ plan" becomes us, officials, plan. */
    static List<String> words(String text) {
        String joined =
                INNER.matcher(GENITIVE.matcher(plain(text)).replaceAll("")).replaceAll("");
        return Stream.of(OTHER.split(joined, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words with single blanks between. */
    static String phrase(String text) {
        return String.join(" ", words(text));
    }

    /** Letters and digits only, so that "Al-Rashid", "al Rashid" and "Alrashid" are one. */
    static String letters(String text) {
        return String.join("", words(text));
    }
}
