package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People of one spelling who cannot be one person: the same office of state in two countries. */
final class Namesakes {
    private final Function<Mention, String> spelling;
    private final Map<Mention, Set<HeldOffice>> offices;
    /** By spelling, the titles that are held in two countries. */
    private final Map<String, Set<String>> contradicting = new HashMap<>();

    private Namesakes(Function<Mention, String> spelling, Map<Mention, Set<HeldOffice>> offices) {
        this.spelling = spelling;
        this.offices = offices;
    }

    static Namesakes of(
            Collection<Mention> mentions, Function<Mention, String> spelling, Map<Mention, Set<HeldOffice>> offices) {
        Namesakes namesakes = new Namesakes(spelling, offices);
        Map<String, Set<HeldOffice>> held = new HashMap<>();
        for (Mention mention : mentions) {
            if (offices.containsKey(mention)) {
                held.computeIfAbsent(spelling.apply(mention), k -> new HashSet<>())
                        .addAll(offices.getOrDefault(mention, Set.of()));
            }
        }
        held.forEach(namesakes::compare);
        return namesakes;
    }

    private void compare(String name, Set<HeldOffice> held) {
        Set<String> titles = held.stream()
                .filter(office -> held.stream().anyMatch(office::contradicts))
                .map(HeldOffice::title)
                .collect(Collectors.toSet());
        if (!titles.isEmpty()) {
            contradicting.put(name, titles);
        }
    }

    /**
     * What tells a mention's key from that of its namesakes; nothing where there are none or it tells no such office.
     */
    String mark(Mention mention) {
        Set<HeldOffice> held = offices.getOrDefault(mention, Set.of());
        if (contradicting.isEmpty() || held.isEmpty()) {
            return "";
        }
        Set<String> titles = contradicting.getOrDefault(spelling.apply(mention), Set.of());
        return held.stream()
                .filter(office ->
                        titles.contains(office.title()) && !office.countries().isEmpty())
                .map(office -> " | " + office.title() + " " + new TreeSet<>(office.countries()))
                .sorted()
                .collect(Collectors.joining());
    }
}
