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

    /** Loads the models from the class path: seconds of work and some 2 GB of heap, so do it once and share it. */
    static Annotator open() {
        return new ChainedAnnotator(LanguageGate.load(), Segmenter.load(), TreeParser.load());
    }
}
