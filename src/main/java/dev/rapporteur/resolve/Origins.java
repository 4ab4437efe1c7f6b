package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.ClaimRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where articles come from. Those of one declared outlet have one origin, whoever carries them; so have texts that are
 * copies of one another: that share at least half of the long quotes of the shorter one, and two at least. A text that
 * names no outlet is an origin of its own, but not an outlet.
 */
final class Origins {
    /** Letters of a quote that two people hardly write alike. */
    private static final int LONG_QUOTE = 80;

    private static final int COPIED_QUOTES = 2;

    private final Map<ArticleId, String> outlets = new HashMap<>();
    private final Map<ArticleId, ArticleId> parents = new HashMap<>();
    private final Map<ArticleId, Set<String>> quotes = new TreeMap<>();

    Origins(Collection<ArticleReport> reports) {
        reports.stream()
                .sorted(Comparator.comparing(report -> report.article().id()))
                .forEach(this::read);
        foldOutlets();
        foldCopies();
    }

    /** An outlet's name in the form in which two are compared. */
    static String folded(String outlet) {
        return Folding.phrase(outlet).replaceFirst("^the ", "");
    }

    private void read(ArticleReport report) {
        ArticleId article = report.article().id();
        parents.put(article, article);
        report.article().metadata().outlet().ifPresent(outlet -> outlets.put(article, folded(outlet)));
        quotes.put(
                article,
                report.claims().stream()
                        .map(claim -> Folding.phrase(claim.evidence().quote()))
                        .filter(quote -> quote.length() >= LONG_QUOTE)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void foldOutlets() {
        Map<String, ArticleId> first = new HashMap<>();
        quotes.keySet().forEach(article -> outlet(article)
                .ifPresent(outlet -> unite(article, first.computeIfAbsent(outlet, k -> article))));
    }

    private void foldCopies() {
        Map<String, List<ArticleId>> holders = new TreeMap<>();
        quotes.forEach((article, its) -> its.forEach(
                quote -> holders.computeIfAbsent(quote, k -> new ArrayList<>()).add(article)));
        for (List<ArticleId> articles : holders.values()) {
            ArticleId first = articles.get(0);
            articles.stream().filter(article -> areCopies(first, article)).forEach(article -> unite(article, first));
        }
    }

    private boolean areCopies(ArticleId a, ArticleId b) {
        Set<String> common = new TreeSet<>(quotes.getOrDefault(a, Set.of()));
        Set<String> others = quotes.getOrDefault(b, Set.of());
        int smaller = Math.min(common.size(), others.size());
        common.retainAll(others);
        return common.size() >= COPIED_QUOTES && 2 * common.size() >= smaller;
    }

    private void unite(ArticleId a, ArticleId b) {
        ArticleId left = origin(a);
        ArticleId right = origin(b);
        boolean inOrder = left.compareTo(right) <= 0;
        parents.put(inOrder ? right : left, inOrder ? left : right);
    }

    private ArticleId origin(ArticleId article) {
        ArticleId parent = parents.getOrDefault(article, article);
        return parent.equals(article) ? article : origin(parent);
    }

    /** Declared outlet of an article, folded. */
    Optional<String> outlet(ArticleId article) {
        return Optional.ofNullable(outlets.get(article));
    }

    /** Number of distinct declared outlets. */
    int countOutlets(Collection<ClaimRef> refs) {
        return (int) refs.stream()
                .flatMap(ref -> outlet(ref.article()).stream())
                .distinct()
                .count();
    }

    /** Number of distinct origins. */
    int count(Collection<ClaimRef> refs) {
        return (int) refs.stream().map(ref -> origin(ref.article())).distinct().count();
    }
}
