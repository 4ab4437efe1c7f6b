package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation.Repeat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the articles that report an event come from. Articles of one declared outlet have one origin, whoever carries
 * them; so have copies of one text, whoever declares them. A text that names no outlet is an origin of its own, but not
 * an outlet. What is asked of some articles depends on no others.
 *
 * @param provenance tells what an article says of itself
 */
record Origins(Function<ArticleId, Provenance> provenance) {
    /** Of articles that are at hand. */
    static Origins of(Collection<ArticleReport> reports) {
        Map<ArticleId, Provenance> known = reports.stream()
                .map(report -> Provenance.of(report.article()))
                .collect(Collectors.toMap(Provenance::article, text -> text));
        return new Origins(article -> {
            Provenance text = known.get(article);
            if (text == null) {
                throw new IllegalArgumentException("no article " + article);
            }
            return text;
        });
    }

    private Stream<Provenance> texts(Collection<ArticleId> articles) {
        return articles.stream().distinct().map(provenance);
    }

    /** Number of distinct declared outlets. */
    int outlets(Collection<ArticleId> articles) {
        return (int) texts(articles)
                .flatMap(text -> text.outlet().stream())
                .distinct()
                .count();
    }

    /** Number of distinct origins. */
    int independent(Collection<ArticleId> articles) {
        return (int) articles.stream().distinct().count() - repeats(articles).size();
    }

    /** Every article but the first of each origin, in order of articles. */
    List<Repeat> repeats(Collection<ArticleId> articles) {
        return SharedOrigins.of(texts(articles).sorted(Provenance.ORDER).toList());
    }

    int countOutlets(Collection<ClaimRef> refs) {
        return outlets(articles(refs));
    }

    /** The repeats among the articles of claims. */
    List<Repeat> repeatsAmong(Collection<ClaimRef> refs) {
        return repeats(articles(refs));
    }

    int count(Collection<ClaimRef> refs) {
        return independent(articles(refs));
    }

    private static List<ArticleId> articles(Collection<ClaimRef> refs) {
        return refs.stream().map(ClaimRef::article).distinct().toList();
    }
}
