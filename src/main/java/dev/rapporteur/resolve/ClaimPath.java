package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ClaimRef;

/** Claims by their paths below the resource base. */
final class ClaimPath {
    private static final String ARTICLE = "article/";
    private static final String CLAIM = "/claim/";

    private ClaimPath() {}

    static String of(ClaimRef ref) {
        return ARTICLE + ref.article() + CLAIM + ref.index();
    }

    static ClaimRef parse(String path) {
        int end = path.indexOf(CLAIM);
        return new ClaimRef(
                new ArticleId(path.substring(ARTICLE.length(), end)),
                Integer.parseInt(path.substring(end + CLAIM.length())));
    }
}
