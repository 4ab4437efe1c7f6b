package dev.rapporteur.extract;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.List;

/**
 * Words that name a person, without titles.
 *
 * @param sentence where
 * @param from index of the first token
 * @param to index after the last token
 * @param titled whether a title or rank stands before them
 * @param recognized whether the tagger takes them for a person's name
 */
record NameMention(Sentence sentence, int from, int to, boolean titled, boolean recognized) {
    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    TextSpan span() {
        return Sentence.spanOf(tokens());
    }

    /** The name as it stands, line breaks as spaces. */
    String text(Article article) {
        return span().of(article.text()).replaceAll("\\s+", " ");
    }

    Token last() {
        return sentence.token(to - 1);
    }

    boolean overlaps(NameMention other) {
        return sentence.index() == other.sentence.index() && from < other.to && other.from < to;
    }

    boolean covers(Token token) {
        return from <= token.index() && token.index() < to;
    }
}
