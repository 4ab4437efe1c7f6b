package dev.rapporteur.authority;

import static dev.rapporteur.authority.HandMade.strings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.model.Authority.Outlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Outlets, from {@code outlets.yaml} and then the public lists. Every host and every name belongs to the first outlet
 * that has it. An outlet whose name is taken, or could be an ordinary word, is called by its host.
 */
final class Outlets {
    private final TakenNames taken;
    private final Set<String> notOutlets;
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Outlet> outlets = new ArrayList<>();

    private Outlets(TakenNames taken) {
        this.taken = taken;
        notOutlets = Set.copyOf(strings(HandMade.read("not-outlets.yaml")));
    }

    /** All outlets, by name. */
    static List<Outlet> of(Facts facts, TakenNames taken) {
        Outlets outlets = new Outlets(taken);
        HandMade.stream(HandMade.read("outlets.yaml")).forEach(outlets::addHandMade);
        List<OutletFact> listed = OutletLists.of(facts).toList();
        Set<String> shared = sharedHosts(listed);
        listed.forEach(fact -> outlets.add(fact, shared));
        return outlets.outlets.stream()
                .sorted(Comparator.comparing(Outlet::name))
                .toList();
    }

    /** Hosts where lists put outlets of different names, such as sections of a chain's site. */
    private static Set<String> sharedHosts(List<OutletFact> listed) {
        Map<String, Long> names = listed.stream()
                .filter(f -> f.country().isPresent())
                .collect(Collectors.groupingBy(
                        OutletFact::host, Collectors.collectingAndThen(Collectors.toSet(), Outlets::distinctNames)));
        return names.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static long distinctNames(Set<OutletFact> facts) {
        return facts.stream()
                .map(f -> Names.key(OutletName.clean(f.name())))
                .distinct()
                .count();
    }

    private void addHandMade(JsonNode entry) {
        Outlet outlet = new Outlet(
                entry.path("name").asText(),
                Names.sorted(strings(entry.path("aliases"))),
                Names.sorted(strings(entry.path("domains"))),
                HandMade.find(entry.path("country")),
                entry.path("agency").asBoolean());
        boolean newName = Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream())
                .map(Names::folded)
                .distinct()
                .allMatch(names::add);
        if (!newName || !outlet.domains().stream().allMatch(hosts::add)) {
            throw new IllegalStateException("outlets.yaml tells a name or a domain of " + outlet.name() + " twice");
        }
        outlets.add(outlet);
    }

    private void add(OutletFact fact, Set<String> shared) {
        String host = fact.host();
        String name = OutletName.withArticle(OutletName.clean(fact.name()), host);
        if (isKnown(host) || taken.isPerson(name) || name.startsWith("Guest Writer")) {
            return;
        }
        hosts.add(host);
        boolean usable = !shared.contains(host) && isUsable(name);
        List<String> aliases = usable
                ? OutletName.aliases(name).stream().filter(this::isUsable).toList()
                : List.of();
        outlets.add(new Outlet(usable ? name : host, aliases, List.of(host), fact.country(), false));
        names.add(Names.folded(usable ? name : host));
        aliases.forEach(a -> names.add(Names.folded(a)));
    }

    private boolean isUsable(String name) {
        return OutletName.isTelling(name) && !taken.contains(name) && !names.contains(Names.folded(name));
    }

    /** Whether a host is that of an outlet already, or below it, or of none. */
    private boolean isKnown(String host) {
        Optional<String> found = Stream.iterate(host, h -> h.contains("."), h -> h.substring(h.indexOf('.') + 1))
                .filter(h -> hosts.contains(h) || notOutlets.contains(h))
                .findFirst();
        return host.isEmpty() || found.isPresent();
    }
}
