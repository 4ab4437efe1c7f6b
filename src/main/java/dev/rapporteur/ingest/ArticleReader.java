package dev.rapporteur.ingest;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Authority;

/** Reads a manuscript into an article: its repaired text, the reporting in it, and what it says of itself. */
public interface ArticleReader {
    /**
     * A reader that knows the outlets of the authority by their names and domains.
     *
     * @param authority what is known of outlets; without any, only outlets that a text names as such are found
     */
    static ArticleReader of(Authority authority) {
        return Inspector.of(authority);
    }

    /** The article, the same for the same manuscript. */
    Article parse(Manuscript manuscript) throws UnreadableArticleException;
}
