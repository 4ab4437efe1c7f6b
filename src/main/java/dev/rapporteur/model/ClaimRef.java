package dev.rapporteur.model;

/**
 * Names one claim of one article.
 *
 * @param article the article
 * @param index place in {@link ArticleReport#claims()}, zero-based
 */
public record ClaimRef(ArticleId article, int index) implements Comparable<ClaimRef> {
    @Override
    public int compareTo(ClaimRef other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : Integer.compare(index, other.index);
    }
}
