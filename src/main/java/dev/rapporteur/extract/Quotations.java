package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.TextSpan;
import dev.rapporteur.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands inside quotation marks in an article. A quotation may run over several sentences; it ends with its
 * paragraph, whether the mark is set there or, as where the next paragraph goes on quoting, left out.
 */
final class Quotations {
    private static final String MARK = "\"";

    private final String text;
    private final List<Quotation> all = new ArrayList<>();

    /** A stretch of somebody's words, with its paragraph. */
    record Quotation(int paragraph, TextSpan span) {
        boolean holds(Token token) {
            return span.start() <= token.span().start() && token.span().end() <= span.end();
        }

        boolean touches(Sentence sentence) {
            return span.start() < sentence.span().end() && sentence.span().start() < span.end();
        }
    }

    Quotations(AnnotatedArticle article) {
        this.text = article.article().text();
        Optional<Token> opening = Optional.empty();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : article.sentences()) {
            if (before.filter(b -> b.paragraph() != sentence.paragraph()).isPresent()) {
                close(opening, before.get(), before.get().span().end());
                opening = Optional.empty();
            }
            for (Token token : sentence.tokens()) {
                if (token.form().equals(MARK)) {
                    opening = mark(opening, sentence, token);
                }
            }
            before = Optional.of(sentence);
        }
        close(opening, article.sentences());
    }

    /** What is open after this mark. A curly mark tells its side; a straight one opens where nothing is open. */
    private Optional<Token> mark(Optional<Token> opening, Sentence sentence, Token token) {
        char written = text.charAt(token.span().start());
        if (opening.isEmpty()) {
            return written == '”' ? opening : Optional.of(token);
        }
        if (written == '“') {
            return opening; // a quotation inside a quotation
        }
        close(opening, sentence, token.span().end());
        return Optional.empty();
    }

    private void close(Optional<Token> opening, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            Sentence last = sentences.get(sentences.size() - 1);
            close(opening, last, last.span().end());
        }
    }

    private void close(Optional<Token> opening, Sentence sentence, int end) {
        opening.filter(o -> o.span().start() < end)
                .ifPresent(o -> all.add(new Quotation(
                        sentence.paragraph(), new TextSpan(o.span().start(), end))));
    }

    /** The quotation in which a word stands. */
    Optional<Quotation> at(Token token) {
        return all.stream().filter(q -> q.holds(token)).findFirst();
    }

    /** The quotation before in the same paragraph, or the one that ends the paragraph before. */
    Optional<Quotation> before(Quotation quotation) {
        int place = all.indexOf(quotation);
        return place < 1
                ? Optional.empty()
                : Optional.of(all.get(place - 1)).filter(q -> q.paragraph() == quotation.paragraph());
    }
}
