package dev.rapporteur.nlp;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.Article;

/** Finds the sentences, words, tags, names and dependencies of an article. Safe for use by several threads. */
public interface Annotator {
    /**
     * Annotates all blocks of an article.
     *
     * @throws NotEnglishException if the article is in another language
     */
    AnnotatedArticle annotate(Article article) throws NotEnglishException;

    /**
     * Loads the models: seconds of work and a gigabyte of heap, so do it once and share it.
     *
     * @throws IllegalStateException if a model is missing, or another than the one this program was made for
     */
    static Annotator open(ModelCache cache) {
        return ChainedAnnotator.load(cache);
    }
}
