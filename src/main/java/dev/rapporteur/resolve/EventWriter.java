package dev.rapporteur.resolve;

import dev.rapporteur.model.ClaimRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives events their names, states and counts. */
record EventWriter(Cast cast, Origins origins) {
    /** Names in a label; those beyond are counted. */
    private static final int NAMED = 4;

    /** The event first published keeps the plain slug of several of one name. */
    private static final Comparator<EventDraft> SLUG_ORDER = Comparator.comparing(
                    (EventDraft draft) -> draft.reports().stream()
                            .map(report -> report.published().orElse(LocalDate.MAX))
                            .min(Comparator.naturalOrder())
                            .orElse(LocalDate.MAX))
            .thenComparing(draft -> draft.reports().get(0).ref());

    /** The events of one kind, by slug. */
    List<Event> write(EventKind kind, Stream<EventDraft> drafts) {
        Slug slugs = new Slug();
        return drafts.sorted(SLUG_ORDER)
                .map(draft -> event(kind, draft, slugs))
                .sorted(Comparator.comparing(Event::slug))
                .toList();
    }

    private Event event(EventKind kind, EventDraft draft, Slug slugs) {
        ClaimRef first = draft.reports().get(0).ref();
        List<ClaimRef> refs =
                draft.reports().stream().map(StatusReport::ref).sorted().toList();
        return new Event(
                kind,
                slugs.claim(slug(draft), first.article() + "-" + first.index()),
                kind == EventKind.TENURE ? draft.detail() : label(draft),
                draft.detail(),
                draft.roles(),
                draft.place(),
                draft.when(),
                StatusRules.aggregate(draft.reports()),
                refs,
                disputes(draft),
                origins.countOutlets(refs),
                origins.count(refs),
                origins.repeatsAmong(refs));
    }

    /** Denials where somebody tells otherwise. */
    private static List<ClaimRef> disputes(EventDraft draft) {
        List<ClaimRef> denials = draft.reports().stream()
                .filter(StatusReport::denies)
                .map(StatusReport::ref)
                .sorted()
                .toList();
        return denials.size() == draft.reports().size() ? List.of() : denials;
    }

    private String slug(EventDraft draft) {
        Stream<String> leads = draft.subject().leads().stream()
                .map(role -> role.entity().slug())
                .distinct()
                .limit(NAMED);
        return Stream.concat(leads, rest(draft).stream().map(Slug::of)).collect(Collectors.joining("-"));
    }

    private String label(EventDraft draft) {
        List<String> names = draft.subject().leads().stream()
                .map(Role::entity)
                .distinct()
                .map(cast.index()::name)
                .toList();
        String leads = String.join(" – ", names.subList(0, Math.min(NAMED, names.size())))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
        List<String> parts = new ArrayList<>(names.isEmpty() ? List.of() : List.of(leads));
        parts.addAll(rest(draft));
        return String.join(", ", parts);
    }

    private static List<String> rest(EventDraft draft) {
        List<String> parts = new ArrayList<>(draft.subject().words());
        draft.place().ifPresent(parts::add);
        draft.when().ifPresent(time -> parts.add(time.iso()));
        return parts;
    }
}
