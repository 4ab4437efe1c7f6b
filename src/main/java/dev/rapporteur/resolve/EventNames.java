package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Slug;
import dev.rapporteur.resolve.Matter.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives events of one kind their slugs and labels. */
record EventNames(EventKind eventKind, Directory directory) {
    /** Names in a label; those beyond are counted. */
    private static final int NAMED = 4;
    /** Sorts after every day. */
    private static final String NO_DAY = "~";

    String kind() {
        return eventKind.name().toLowerCase(Locale.ROOT);
    }

    /** The event first published keeps the plain slug of several of one name. */
    Wish wish(EventDraft draft) {
        Standing standing = draft.standing();
        String article = standing.first().article().value();
        int index = standing.first().index();
        String day = standing.since().map(Object::toString).orElse(NO_DAY);
        return new Wish(
                slug(draft), String.format(Locale.ROOT, "%s %s %09d", day, article, index), article + "-" + index);
    }

    /** The event without the claims that report it. */
    Event event(EventDraft draft, String slug) {
        Standing standing = draft.standing();
        return new Event(
                eventKind,
                slug,
                eventKind == EventKind.TENURE ? tenureLabel(draft) : label(draft),
                draft.detail(),
                draft.roles(),
                draft.place(),
                draft.when(),
                standing.status(),
                List.of(),
                standing.disputedBy(),
                standing.claims(),
                standing.outlets(),
                standing.origins(),
                standing.repeats());
    }

    private static String slug(EventDraft draft) {
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
                .map(directory::name)
                .toList();
        String leads = String.join(" – ", names.subList(0, Math.min(NAMED, names.size())))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
        List<String> parts = new ArrayList<>(names.isEmpty() ? List.of() : List.of(leads));
        parts.addAll(rest(draft));
        return String.join(", ", parts);
    }

    /** "Ana Ruiz, Minister of Harbours (Ruritania)". */
    private String tenureLabel(EventDraft draft) {
        List<String> names = draft.subject().leads().stream()
                .map(role -> directory.name(role.entity()))
                .toList();
        String owner = names.size() > 1 ? " (" + names.get(1) + ")" : "";
        return names.get(0) + ", " + draft.detail() + owner;
    }

    private static List<String> rest(EventDraft draft) {
        List<String> parts = new ArrayList<>(draft.subject().words());
        draft.place().ifPresent(parts::add);
        draft.when().ifPresent(time -> parts.add(time.iso()));
        return parts;
    }
}
