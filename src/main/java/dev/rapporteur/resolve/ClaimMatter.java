package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Events of one kind, each claim an item of its own.
 *
 * @param <C> the kind of claim
 */
final class ClaimMatter<C extends Claim, T extends Item> implements Matter<T> {
    private final EventNames names;
    private final Class<C> kind;
    private final RuleBook<T> rules;
    private final Reports reports;
    private final Function<Told<C>, T> reading;
    private final BiFunction<List<T>, Origins, EventDraft> drafting;
    private final Map<String, Optional<T>> items = new HashMap<>();

    /**
     * A matter.
     *
     * @param reading makes a claim comparable
     * @param drafting makes an event of claims
     */
    ClaimMatter(
            EventNames names,
            Class<C> kind,
            RuleBook<T> rules,
            Reports reports,
            Function<Told<C>, T> reading,
            BiFunction<List<T>, Origins, EventDraft> drafting) {
        this.names = names;
        this.kind = kind;
        this.rules = rules;
        this.reports = reports;
        this.reading = reading;
        this.drafting = drafting;
    }

    @Override
    public String name() {
        return names.kind();
    }

    @Override
    public RuleBook<T> rules() {
        return rules;
    }

    @Override
    public Optional<T> item(String key) {
        return items.computeIfAbsent(key, k -> told(ClaimPath.parse(k)).map(reading));
    }

    private Optional<Told<C>> told(ClaimRef ref) {
        return reports.now(ref.article())
                .filter(report -> ref.index() < report.claims().size())
                .filter(report -> kind.isInstance(report.claims().get(ref.index())))
                .map(report -> new Told<>(
                        ref,
                        report.article().metadata().published(),
                        kind.cast(report.claims().get(ref.index()))));
    }

    EventDraft draft(List<T> cluster) {
        List<ArticleReport> telling = cluster.stream()
                .map(item -> ClaimPath.parse(item.key()).article())
                .distinct()
                .map(reports::present)
                .toList();
        return drafting.apply(cluster, Origins.of(telling));
    }

    @Override
    public Wish wish(List<T> cluster) {
        return names.wish(draft(cluster));
    }
}
