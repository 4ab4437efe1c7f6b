package dev.rapporteur.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as its words, for telling whether two forms can be one name.
 *
 * @param words the words in order, without titles and without "Jr."; at least one
 */
record PersonName(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SUFFIX = Pattern.compile("(?i),?\\s+(Jr|Sr)\\.?$");
    private static final Pattern NICKNAME = Pattern.compile("\\s+[\"“”'‘][^\"“”]{2,30}[\"“”'’]\\s+");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "von", "van", "de", "der", "den", "da", "di", "du", "dos", "la", "le", "ben",
            "ter");
    private static final int SHORTEST_VARIANT = 5;

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String text) {
        return new PersonName(
                Arrays.asList(SUFFIX.matcher(NICKNAME.matcher(text.strip()).replaceAll(" "))
                        .replaceFirst("")
                        .split("\\s+")));
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    String text() {
        return String.join(" ", words);
    }

    /** Lower case without accents, apostrophes, hyphens and a leading article: "al-Okafor" and "Okafor" are one. */
    static String fold(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldAny(word);
    }

    /** Most words are, and nothing is to be taken from them. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static String foldAny(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replaceAll("['’ʼ‘.,]", "");
        int hyphen = lower.indexOf('-');
        String bare =
                hyphen > 0 && PARTICLES.contains(lower.substring(0, hyphen)) ? lower.substring(hyphen + 1) : lower;
        return bare.replace("-", "");
    }

    boolean hasWord(String word) {
        String folded = fold(word);
        return words.stream().anyMatch(w -> fold(w).equals(folded));
    }

    /** Whether both can be full forms of one name. */
    boolean canBe(PersonName other, Gazetteer gazetteer) {
        if (!isFull() || !other.isFull()) {
            return false;
        }
        if (isSubsequenceOf(other) || other.isSubsequenceOf(this)) {
            return true;
        }
        return sameSurname(other) && sameGiven(other, gazetteer);
    }

    private boolean isSubsequenceOf(PersonName other) {
        int at = 0;
        for (String word : other.words) {
            if (at < words.size() && fold(words.get(at)).equals(fold(word))) {
                at++;
            }
        }
        return at == words.size();
    }

    boolean sameSurname(PersonName other) {
        return areVariants(last(), other.last());
    }

    private boolean sameGiven(PersonName other, Gazetteer gazetteer) {
        String a = fold(first());
        String b = fold(other.first());
        return a.equals(b)
                || gazetteer.areNicknames(a, b)
                || isInitialOf(first(), b)
                || isInitialOf(other.first(), a)
                || areVariants(a, b);
    }

    private static boolean isInitialOf(String word, String name) {
        String letters = fold(word);
        return letters.length() <= 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !name.isEmpty()
                && letters.startsWith(name.substring(0, 1));
    }

    /** Whether two words are one word in two transliterations: one letter apart, or two at the end of a long word. */
    static boolean areVariants(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= SHORTEST_VARIANT
                && !a.isEmpty()
                && a.charAt(0) == b.charAt(0)
                && distance(a, b) <= (shorter >= 8 ? 2 : 1);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
