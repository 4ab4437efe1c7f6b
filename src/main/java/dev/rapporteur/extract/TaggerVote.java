package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Sentence;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Set;

/** What the tagger takes a name for in most of the places where an article has it. */
final class TaggerVote {
    private static final Set<String> OTHERS = Set.of("GPE", "LOC", "FAC", "ORG", "NORP", "PRODUCT", "WORK_OF_ART");

    private final AnnotatedArticle article;

    TaggerVote(AnnotatedArticle article) {
        this.article = article;
    }

    /** Whether more places say that the words name a place, a body or a thing than say that they name a person. */
    boolean isAgainst(NameMention name) {
        List<String> words = name.tokens().stream().map(Token::form).toList();
        int balance = 0;
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i + words.size() <= sentence.size(); i++) {
                if (isAt(sentence, i, words)) {
                    balance += vote(sentence.token(i + words.size() - 1).entity());
                }
            }
        }
        return balance < 0;
    }

    private static int vote(String entity) {
        return entity.equals("PERSON") ? 1 : OTHERS.contains(entity) ? -1 : 0;
    }

    private static boolean isAt(Sentence sentence, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(from + i).form().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
