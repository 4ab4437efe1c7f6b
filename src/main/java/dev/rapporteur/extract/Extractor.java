package dev.rapporteur.extract;

import dev.rapporteur.model.AnnotatedArticle;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;

/** Reads what an article claims. Safe for use by several threads. */
public interface Extractor {
    /** Extracts people, claims and cited outlets: a pure function of the article, the rules and the authority. */
    ArticleReport extract(AnnotatedArticle article);

    /** An extractor with the rules of the class path. */
    static Extractor of(Authority authority) {
        return new ArticleExtractor(new Gazetteer(authority));
    }
}
