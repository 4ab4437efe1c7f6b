package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A judgement of a human that had no effect.
 *
 * @param ruling the judgement
 * @param reason why, for people: "it contradicts …"
 */
public record Unheeded(Ruling ruling, String reason) {

    /** Those that the consolidation does not bear out. */
    static List<Unheeded> of(Rulings rulings, Consolidation consolidation) {
        if (rulings.all().isEmpty()) {
            return List.of();
        }
        Map<String, String> things = things(consolidation);
        return rulings.all().stream()
                .flatMap(ruling -> reason(ruling, things).map(reason -> new Unheeded(ruling, reason)).stream())
                .toList();
    }

    private static Optional<String> reason(Ruling ruling, Map<String, String> things) {
        for (String path : List.of(ruling.left(), ruling.right())) {
            if (!things.containsKey(path)) {
                return Optional.of("there is no " + path);
            }
        }
        boolean together = Objects.equals(things.get(ruling.left()), things.get(ruling.right()));
        if (together == (ruling.verdict() == Verdict.SAME)) {
            return Optional.empty();
        }
        return Optional.of(
                kind(ruling.left(), things).equals(kind(ruling.right(), things))
                        ? "it contradicts other judgements"
                        : "one is a " + kind(ruling.left(), things) + ", the other a " + kind(ruling.right(), things));
    }

    private static String kind(String path, Map<String, String> things) {
        String thing = things.getOrDefault(path, "");
        return thing.substring(0, thing.indexOf('/'));
    }

    /** What each mention and each claim is, or is about. */
    private static Map<String, String> things(Consolidation consolidation) {
        Map<String, String> things = new HashMap<>();
        for (Entity entity : consolidation.entities()) {
            String name = Slug.of(entity.kind().name()) + "/" + entity.slug();
            entity.mentions().forEach(mention -> things.put(MentionPath.of(mention), name));
        }
        for (Event event : consolidation.events()) {
            String name = Slug.of(event.kind().name()) + "/" + event.slug();
            event.reportedIn()
                    .forEach(claim -> things.put("article/" + claim.article() + "/claim/" + claim.index(), name));
        }
        return things;
    }
}
