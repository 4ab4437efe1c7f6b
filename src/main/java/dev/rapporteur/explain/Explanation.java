package dev.rapporteur.explain;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.TextSpan;
import java.util.List;
import java.util.Set;

/**
 * Why an article is read as it is.
 *
 * @param title its title, or the name of its file
 * @param facts what is known of it
 * @param passages the sentences that claim something, in the order of the text
 */
public record Explanation(String title, List<Row> facts, List<Passage> passages) {
    public Explanation {
        facts = List.copyOf(facts);
        passages = List.copyOf(passages);
    }

    /**
     * Explains what was extracted from one article.
     *
     * @param sentences where its sentences stand, in order
     * @param kinds which claims to show
     */
    public static Explanation of(ArticleReport report, List<TextSpan> sentences, Set<ClaimKind> kinds) {
        return new Explanation(
                ArticleFacts.title(report), ArticleFacts.rows(report), new Passages(report, sentences).of(kinds));
    }
}
