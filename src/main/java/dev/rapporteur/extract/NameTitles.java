package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Locale;
import java.util.Set;

/** Tells where the titles and ranks before a name are, and where the name begins after them. */
final class NameTitles {
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_COMPLEMENT = 10;
    private static final Set<String> HEADS = Lexicon.words("title-heads");
    private static final Set<String> PORTFOLIOS = Lexicon.words("portfolios");

    private final Gazetteer gazetteer;

    NameTitles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a title or rank ends right before the word. */
    boolean isTitled(Sentence sentence, int at) {
        return titleBefore(sentence, at) < at || isTitledByCountry(sentence, at);
    }

    /** "President of Ruritania Ana Ruiz". */
    private boolean isTitledByCountry(Sentence sentence, int at) {
        for (int from = at - 1; from >= Math.max(2, at - 4); from--) {
            if (gazetteer.country(NameFinder.text(sentence, from, at)).isPresent()) {
                int of = sentence.token(from - 1).lemma().equals("the") ? from - 2 : from - 1;
                return of > 0 && sentence.token(of).lemma().equals("of") && titleBefore(sentence, of) < of;
            }
        }
        return false;
    }

    /** "Minister of Harbour Planning Ana Ruiz": whether what is said of a title reaches from it to the word. */
    boolean isTitledAtDistance(Sentence sentence, int at) {
        return at >= 3 && sentence.token(at - 1).isProperNoun() && isInComplement(sentence, at);
    }

    /** Whether what is said of a title reaches to the word: "Minister of Harbour … Ruiz". */
    private boolean isInComplement(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(1, at - LONGEST_COMPLEMENT); i--) {
            Token token = sentence.token(i);
            if (Set.of("of", "for", "to", "at", "in").contains(token.lemma())) {
                if (titleBefore(sentence, i) < i) {
                    return true;
                }
            } else if (!token.isProperNoun()
                    && !Set.of("CC", "DT", "HYPH", "POS").contains(token.pos())) {
                return false;
            }
        }
        return false;
    }

    /** Where the title or rank that ends right before the word begins, or {@code at} if there is none. */
    int titleBefore(Sentence sentence, int at) {
        int begin = at;
        for (int from = at - 1; from >= Math.max(0, at - LONGEST_TITLE); from--) {
            String words = NameFinder.text(sentence, from, at);
            if (gazetteer.office(words).isPresent() || gazetteer.isRank(words)) {
                begin = from;
            }
        }
        return begin;
    }

    /** "President", "Col.", also in the plural: "Presidents Ana Ruiz and Tom Okafor". */
    boolean isTitle(String words) {
        String singular = words.replaceFirst("(?<=\\p{Ll}{4})s$", "");
        return gazetteer.office(words).isPresent()
                || gazetteer.isRank(words)
                || gazetteer.office(singular).isPresent();
    }

    /** Where the name begins in words that may begin with a part of a title. */
    int startOfName(Sentence sentence, int from, int to) {
        int start = afterHead(sentence, from, to);
        return start < to && (start > from || isInComplement(sentence, start))
                ? afterPortfolio(sentence, start, to)
                : from;
    }

    /** "Harbour Office Acting Director Ana Ruiz" */
    private static int afterHead(Sentence sentence, int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            if (isHead(sentence.token(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** "Minister of Transport Ana Ruiz", "Secretary of Health and Human Services Ana Ruiz". */
    private static int afterPortfolio(Sentence sentence, int from, int to) {
        int start = from;
        while (start < to && isOfPortfolio(sentence.token(start))) {
            start++;
        }
        return start < to ? start : from;
    }

    private static boolean isOfPortfolio(Token token) {
        return PORTFOLIOS.contains(token.form().toLowerCase(Locale.ROOT))
                || Set.of("CC", "IN", ",", "DT").contains(token.pos());
    }

    /** Whether the words end with that of an office: "Chief Medical Adviser". */
    boolean isTitleAlone(Sentence sentence, int from, int to) {
        return to > from
                && isHead(sentence.token(to - 1))
                && !gazetteer.isGivenName(sentence.token(from).form());
    }

    private static boolean isHead(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return NameFinder.isCapitalized(token) && (HEADS.contains(word) || HEADS.contains(word.replaceFirst("s$", "")));
    }
}
