package dev.rapporteur.ingest;

import dev.rapporteur.model.Article;
import dev.rapporteur.model.Authority;

/** A reader that tells how its articles come about. */
public interface Inspector extends ArticleReader {
    static Inspector of(Authority authority) {
        return new CopyReader(new KnownOutlets(authority.outlets()));
    }

    /** The article, and the evidence for all that is known of it. */
    Inspection inspect(Manuscript manuscript) throws UnreadableArticleException;

    @Override
    default Article parse(Manuscript manuscript) throws UnreadableArticleException {
        return inspect(manuscript).article();
    }
}
