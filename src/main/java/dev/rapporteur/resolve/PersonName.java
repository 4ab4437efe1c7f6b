package dev.rapporteur.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart.
 *
 * @param given words before the surname, folded; empty for a surname alone
 * @param surname last word, folded, without what belongs before it ("al-", "van der")
 * @param surnameKey the same for all usual spellings of the surname
 */
record PersonName(List<GivenName> given, String surname, String surnameKey) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "dos", "la",
            "le", "ter", "ten", "of");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]r)-(?=\\p{L}{2})");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    PersonName {
        given = List.copyOf(given);
    }

    /** Takes a name apart; a name of nothing but titles is kept as a surname. */
    static PersonName parse(String name) {
        List<GivenName> words = new ArrayList<>();
        for (String token : BLANK.split(name.strip(), -1)) {
            String word = Folding.letters(ARTICLE.matcher(token).replaceFirst(""));
            if (!word.isEmpty()) {
                add(words, GivenName.of(word, areInitials(token, word)));
            }
        }
        while (words.size() > 1 && SUFFIXES.contains(last(words).word())) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && HONORIFICS.contains(words.get(0).word())) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            return new PersonName(List.of(), name, name);
        }
        String surname = words.remove(words.size() - 1).word();
        words.removeIf(word -> PARTICLES.contains(word.word()));
        return new PersonName(words, surname, Transliteration.key(surname));
    }

    /** "J. D." is one word of two initials. */
    private static void add(List<GivenName> words, GivenName word) {
        if (word.initials() && !words.isEmpty() && last(words).initials()) {
            words.set(words.size() - 1, GivenName.of(last(words).word() + word.word(), true));
        } else {
            words.add(word);
        }
    }

    private static GivenName last(List<GivenName> words) {
        return words.get(words.size() - 1);
    }

    private static boolean areInitials(String token, String word) {
        return word.length() == 1
                || (word.length() == 2 && token.toUpperCase(Locale.ROOT).equals(token));
    }

    /** Whether it is a surname, or a single name, and no more. */
    boolean isShort() {
        return given.isEmpty();
    }

    /** The folded words in order, joined: equal for names that are spelled alike. */
    String letters() {
        StringBuilder joined = new StringBuilder();
        given.forEach(word -> joined.append(word.word()).append(' '));
        return joined.append(surname).toString();
    }

    /** How the given names stand to each other; a leading initial of one may be skipped ("J. Robert" ~ "Robert"). */
    GivenName.Likeness givenLikeness(PersonName other, Nicknames nicknames) {
        GivenName mine = given.get(0);
        GivenName theirs = other.given.get(0);
        GivenName.Likeness likeness = mine.likeness(theirs, nicknames);
        if (likeness == GivenName.Likeness.NONE && (isSecond(theirs, given) || isSecond(mine, other.given))) {
            return GivenName.Likeness.SAME;
        }
        return likeness;
    }

    private static boolean isSecond(GivenName name, List<GivenName> words) {
        return words.size() > 1 && words.get(0).initials() && words.get(1).equals(name);
    }

    /** Whether both tell further given names, or initials of them, and none of one is any of the other. */
    boolean contradictsMiddleOf(PersonName other, Nicknames nicknames) {
        List<GivenName> mine = middle();
        List<GivenName> theirs = other.middle();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().allMatch(name -> theirs.stream()
                        .allMatch(with -> name.likeness(with, nicknames) == GivenName.Likeness.NONE));
    }

    /** What follows the first given name; the second of two initials is such a name, too. */
    private List<GivenName> middle() {
        List<GivenName> middle = new ArrayList<>();
        if (!given.isEmpty() && given.get(0).initials() && given.get(0).word().length() > 1) {
            middle.add(GivenName.of(given.get(0).word().substring(1), true));
        }
        middle.addAll(given.subList(Math.min(1, given.size()), given.size()));
        return middle;
    }
}
