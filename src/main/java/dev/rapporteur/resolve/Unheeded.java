package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A judgement of a human that had no effect.
 *
 * @param ruling the judgement
 * @param reason why, for people: "it contradicts …"
 */
public record Unheeded(Ruling ruling, String reason) {

    /**
     * Those that were not borne out.
     *
     * @param things what each mention and each claim is, or is about; empty for a path that leads nowhere
     */
    static List<Unheeded> of(Rulings rulings, Function<String, Optional<String>> things) {
        Map<String, String> known = new HashMap<>();
        for (Ruling ruling : rulings.all()) {
            things.apply(ruling.left()).ifPresent(thing -> known.put(ruling.left(), thing));
            things.apply(ruling.right()).ifPresent(thing -> known.put(ruling.right(), thing));
        }
        return rulings.all().stream()
                .flatMap(ruling -> reason(ruling, known).map(reason -> new Unheeded(ruling, reason)).stream())
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
}
