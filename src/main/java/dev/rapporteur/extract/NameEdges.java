package dev.rapporteur.extract;

import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.Locale;
import java.util.Set;

/** Where a name begins and ends among the capitalized words around it. */
final class NameEdges {
    private static final Set<String> POST_NOMINALS = Lexicon.words("post-nominals");

    private NameEdges() {}

    /** "The" of "the Ruiz-Okafor talks", the day of "On Friday Ruiz left", the month of "In March Ruiz will return". */
    static boolean isNoBeginning(Sentence sentence, int i) {
        String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
        boolean month = Set.of("march", "may").contains(word)
                && i > 0
                && sentence.token(i - 1).pos().equals("IN");
        return NameFinder.NEVER_A_NAME.contains(word)
                || month
                || sentence.token(i).pos().equals("DT");
    }

    /** "Ana Ruiz's Meeting": the name ends at the possessive. */
    static int endBeforeClitic(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).pos().equals("POS")
                    || sentence.token(i).form().equals("'s")) {
                return i;
            }
        }
        return to;
    }

    /** "al-Okafor" begins at its article. */
    static int withArticle(Sentence sentence, int begin) {
        boolean article = begin > 1
                && sentence.token(begin - 1).form().equals("-")
                && sentence.token(begin - 1).span().end()
                        == sentence.token(begin).span().start()
                && Set.of("al", "el").contains(sentence.token(begin - 2).form().toLowerCase(Locale.ROOT));
        return article ? begin - 2 : begin;
    }

    /** Where a name ends that "Jr." follows, with or without a comma. */
    static int withSuffix(Sentence sentence, int end) {
        int at = end < sentence.size() && sentence.token(end).form().equals(",") ? end + 1 : end;
        boolean suffix = at < sentence.size()
                && Set.of("jr.", "jr", "sr.", "sr")
                        .contains(sentence.token(at).form().toLowerCase(Locale.ROOT));
        return suffix ? at + 1 : end;
    }

    /** A clitic, a mark, a word that is no name's, or one in lower case that no hyphen joins to it. */
    static boolean isNoEnd(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean joined = i > 0 && sentence.token(i - 1).form().equals("-");
        return token.pos().equals("POS")
                || isPostNominal(token)
                || !Character.isLetter(token.form().charAt(0))
                || (Character.isLowerCase(token.form().charAt(0)) && !joined)
                || NameFinder.NEVER_A_NAME.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isPostNominal(Token token) {
        String form = token.form();
        return Character.isUpperCase(form.charAt(form.length() - 1))
                && POST_NOMINALS.contains(form.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /** "N. W. T.": letters that stand for a longer name of anything. */
    static boolean isAbbreviation(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .allMatch(t -> t.form().replace(".", "").length() == 1);
    }

    /** "Holm General Hospital", "Ana Ruiz Foundation": a capitalized word for a body follows. */
    static boolean goesOnAsBody(Sentence sentence, int end) {
        return end < sentence.size()
                && sentence.token(end).isProperNoun()
                && NameFinder.isCapitalized(sentence.token(end))
                && NameFinder.ORGANIZATION_WORDS.contains(
                        sentence.token(end).form().toLowerCase(Locale.ROOT));
    }
}
