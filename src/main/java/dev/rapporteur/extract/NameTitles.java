package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Set;

/** Tells whether a title or rank stands before a name. */
final class NameTitles {
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_COMPLEMENT = 10;

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
        if (at < 3 || !sentence.token(at - 1).isProperNoun()) {
            return false;
        }
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
}
