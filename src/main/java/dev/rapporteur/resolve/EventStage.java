package dev.rapporteur.resolve;

import dev.rapporteur.model.Amendment.Reported;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Claim;
import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.EventRef;
import dev.rapporteur.model.MeetingClaim;
import dev.rapporteur.model.ProposalClaim;
import dev.rapporteur.model.SanctionClaim;
import dev.rapporteur.model.TenureClaim;
import dev.rapporteur.resolve.Matter.Belonging;
import dev.rapporteur.resolve.Matter.Cluster;
import dev.rapporteur.resolve.Matter.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Settles the events that the claims of some articles report, once the entities are settled. */
final class EventStage {
    private final Knowledge knowledge;
    private final Memory memory;
    private final Reports reports;
    private final Directory directory;
    private final Commons commons;
    private final Draft draft;
    private final Set<ArticleId> articles;

    EventStage(
            Knowledge knowledge,
            Memory memory,
            Reports reports,
            Directory directory,
            Draft draft,
            Set<ArticleId> articles) {
        this.knowledge = knowledge;
        this.memory = memory;
        this.reports = reports;
        this.directory = directory;
        this.commons = new Commons(memory);
        this.draft = draft;
        this.articles = articles;
    }

    void settle() {
        Cast cast = new Cast(directory);
        ClaimItems items = new ClaimItems(cast, knowledge);
        settle(
                EventKind.MEETING,
                MeetingClaim.class,
                MeetingRules.of(knowledge.geography()).under(reports.rulings()),
                items::meeting,
                (claims, origins) -> MeetingDraft.of(claims, knowledge.geography(), origins));
        settle(
                EventKind.PROPOSAL,
                ProposalClaim.class,
                ProposalRules.book().under(reports.rulings()),
                items::proposal,
                (claims, origins) -> ProposalDraft.of(claims, cast, origins));
        settle(
                EventKind.SANCTION,
                SanctionClaim.class,
                SanctionRules.book().under(reports.rulings()),
                items::sanction,
                SanctionDraft::of);
        settleTenures();
        draft.goneCountries().forEach(commons::touchCountry);
        draft.holding(commons.settle());
    }

    private <C extends Claim, T extends Item> void settle(
            EventKind kind,
            Class<C> type,
            RuleBook<T> rules,
            Function<Told<C>, T> reading,
            BiFunction<List<T>, Origins, EventDraft> drafting) {
        EventNames names = new EventNames(kind, directory);
        ClaimMatter<C, T> matter = new ClaimMatter<>(names, type, rules, reports, reading, drafting);
        Deltas deltas = new Deltas();
        each(
                type,
                (ref, report) -> gone(deltas, ClaimPath.of(ref), ref.article()),
                (ref, report) -> come(deltas, ClaimPath.of(ref), ref.article()));
        take(names, new Clusters<>(memory, matter).settle(deltas.byItem()), matter::draft);
    }

    private void gone(Deltas deltas, String path, ArticleId article) {
        if (reports.changed().contains(article)) {
            deltas.gone(path, path);
        } else {
            deltas.touched(path);
        }
    }

    private void come(Deltas deltas, String path, ArticleId article) {
        if (reports.changed().contains(article)) {
            deltas.come(path, path);
        }
    }

    private void settleTenures() {
        EventNames names = new EventNames(EventKind.TENURE, directory);
        TenureMatter matter = new TenureMatter(names, directory, reports, memory);
        Deltas deltas = new Deltas();
        each(
                TenureClaim.class,
                (ref, report) ->
                        matter.forget(ClaimPath.of(ref)).ifPresent(item -> deltas.gone(item, ClaimPath.of(ref))),
                (ref, report) -> {
                    TenureClaim claim = (TenureClaim) report.claims().get(ref.index());
                    deltas.come(matter.learn(ref, report.article().metadata(), claim, knowledge), ClaimPath.of(ref));
                });
        take(names, new Clusters<>(memory, matter).settle(deltas.byItem()), matter::draft);
    }

    /** All claims of a kind in the articles concerned: those that were told, then those that are told now. */
    private void each(
            Class<? extends Claim> type,
            BiConsumer<ClaimRef, ArticleReport> before,
            BiConsumer<ClaimRef, ArticleReport> now) {
        articles.forEach(article -> each(type, reports.before(article), before));
        articles.forEach(article -> each(type, reports.now(article), now));
    }

    private static void each(
            Class<? extends Claim> type, Optional<ArticleReport> report, BiConsumer<ClaimRef, ArticleReport> sink) {
        report.ifPresent(known -> {
            for (int i = 0; i < known.claims().size(); i++) {
                if (type.isInstance(known.claims().get(i))) {
                    sink.accept(new ClaimRef(known.article().id(), i), known);
                }
            }
        });
    }

    private <T extends Item> void take(EventNames names, Outcome<T> outcome, Function<List<T>, EventDraft> drafting) {
        EventKind kind = names.eventKind();
        outcome.goneIds().forEach(id -> commons.forget(kind, id));
        for (Cluster<T> cluster : outcome.clusters()) {
            Event event = names.event(drafting.apply(cluster.items()), cluster.slug());
            draft.event(event);
            commons.learn(kind, cluster.id(), event, directory);
        }
        draft.goneEvents(outcome.goneSlugs().stream().map(slug -> new EventRef(kind, slug)));
        draft.goneClaims(outcome.gone().stream().map(belonging -> reported(kind, belonging)));
        draft.claims(outcome.come().stream().map(belonging -> reported(kind, belonging)));
        draft.judged(outcome.goneJudgements(), outcome.judgements());
    }

    private static Reported reported(EventKind kind, Belonging belonging) {
        return new Reported(new EventRef(kind, belonging.slug()), ClaimPath.parse(belonging.occurrence()));
    }
}
