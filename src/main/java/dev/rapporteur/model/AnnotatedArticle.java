package dev.rapporteur.model;

import java.util.List;

/**
 * An article with its sentences.
 *
 * @param article the article
 * @param sentences its sentences in order
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
