package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why an event has its status.
 *
 * @param reason which rule of aggregation decided, in words
 * @param reports what each claim says, the earliest first, those without a day before all
 */
public record StatusAccount(String reason, List<Line> reports) {
    /**
     * What one claim says.
     *
     * @param status local name of the state that it tells
     * @param denies whether its speaker denies the event
     */
    public record Line(
            ClaimRef claim,
            Optional<LocalDate> published,
            Optional<String> outlet,
            String status,
            boolean denies,
            String quote) {}

    public StatusAccount {
        reports = List.copyOf(reports);
    }

    /**
     * The account of an event.
     *
     * @param claims the claims that report it
     * @param articles their articles
     */
    public static StatusAccount of(Collection<ClaimRef> claims, Collection<ArticleReport> articles) {
        List<Line> lines = articles.stream()
                .flatMap(article -> claims.stream()
                        .filter(claim ->
                                claim.article().equals(article.article().id()))
                        .map(claim -> line(claim, article)))
                .sorted(Comparator.comparing((Line line) -> line.published().orElse(LocalDate.MIN))
                        .thenComparing(Line::claim))
                .toList();
        return new StatusAccount(
                StatusRules.decide(articles.stream()
                                .flatMap(article -> claims.stream()
                                        .filter(claim -> claim.article()
                                                .equals(article.article().id()))
                                        .map(claim -> report(claim, article)))
                                .toList())
                        .reason(),
                lines);
    }

    private static StatusReport report(ClaimRef ref, ArticleReport article) {
        Claim claim = article.claims().get(ref.index());
        return StatusRules.ofAny(new Told<>(ref, article.article().metadata().published(), claim));
    }

    private static Line line(ClaimRef ref, ArticleReport article) {
        StatusReport report = report(ref, article);
        return new Line(
                ref,
                report.published(),
                article.article().metadata().outlet(),
                report.status(),
                report.denies(),
                article.claims().get(ref.index()).evidence().quote());
    }
}
