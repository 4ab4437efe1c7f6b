package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Acquaintance;
import dev.rapporteur.model.Consolidation.EntityRef;
import dev.rapporteur.model.Consolidation.Event;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Office;
import dev.rapporteur.model.Consolidation.Place;
import dev.rapporteur.model.Consolidation.Role;
import dev.rapporteur.model.Consolidation.RoleName;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What several events may tell together: that there is a place, that there is an office, that two people met. It holds
 * as long as one of them tells it.
 */
final class Commons {
    private static final String BETWEEN = "\u0005";
    private static final String PLACE = "place" + BETWEEN;
    private static final String OFFICE = "office" + BETWEEN;
    private static final String MET = "met" + BETWEEN;
    private static final String OCCURRED = "occurred";

    private final Relation told;
    private final Relation commons;
    private final Relation countries;
    private final Set<String> touched = new TreeSet<>();

    Commons(Memory memory) {
        this.told = memory.relation("commons/told");
        this.commons = memory.relation("commons/sum");
        this.countries = memory.relation("country/wish");
    }

    /** Forgets what an event told. */
    void forget(EventKind kind, String id) {
        String event = kind + BETWEEN + id;
        for (String line : told.values(event)) {
            sum(line, -1);
        }
        told.set(event, Set.of());
    }

    /** A country, which is a place as long as it is named, came or went. */
    void touchCountry(String slug) {
        touched.add(PLACE + slug);
    }

    /** Takes in what an event tells. */
    void learn(EventKind kind, String id, Event event, Directory directory) {
        String owner = kind + BETWEEN + id;
        tell(event, directory, (key, value) -> {
            String line = key + "\n" + value;
            if (told.count(owner, line) == 0) {
                told.add(owner, line, 1);
                sum(line, 1);
            }
        });
    }

    private void sum(String line, int times) {
        int end = line.indexOf('\n');
        commons.add(line.substring(0, end), line.substring(end + 1), times);
        touched.add(line.substring(0, end));
    }

    private static void tell(Event event, Directory directory, BiConsumer<String, String> sink) {
        event.place().ifPresent(place -> sink.accept(PLACE + Slug.of(place), place));
        if (event.kind() == EventKind.TENURE) {
            Optional<EntityRef> organization = event.roles().stream()
                    .filter(role -> role.name() == RoleName.ORGANIZATION)
                    .map(Role::entity)
                    .findFirst();
            sink.accept(
                    OFFICE + Office.slug(event.detail(), organization),
                    event.detail()
                            + BETWEEN
                            + organization
                                    .map(ref -> ref.kind() + BETWEEN + ref.slug() + BETWEEN + directory.name(ref))
                                    .orElse(""));
        }
        if (event.kind() == EventKind.MEETING && event.status().equals(OCCURRED)) {
            tellMet(event, sink);
        }
    }

    private static void tellMet(Event event, BiConsumer<String, String> sink) {
        List<String> people = event.roles().stream()
                .filter(role ->
                        role.name() == RoleName.PARTICIPANT && role.entity().kind() == Party.Kind.PERSON)
                .map(role -> role.entity().slug())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < people.size(); i++) {
            for (String other : people.subList(i + 1, people.size())) {
                sink.accept(MET + people.get(i) + BETWEEN + other, "");
            }
        }
    }

    /** What holds now of all that was touched, and what no longer holds. */
    Holding settle() {
        Holding holding = new Holding();
        for (String key : touched) {
            SortedMap<String, Integer> values = commons.of(key);
            String rest = key.substring(key.indexOf(BETWEEN) + 1);
            if (key.startsWith(PLACE)) {
                if (countries.first(rest).isEmpty()) {
                    holding.place(rest, values);
                }
            } else if (key.startsWith(OFFICE)) {
                holding.office(rest, values);
            } else {
                String[] pair = rest.split(BETWEEN, -1);
                (values.isEmpty() ? holding.strangers : holding.acquaintances).add(new Acquaintance(pair[0], pair[1]));
            }
        }
        return holding;
    }

    /** What holds and what does not. */
    static final class Holding {
        final List<Place> places = new ArrayList<>();
        final List<String> gonePlaces = new ArrayList<>();
        final List<Office> offices = new ArrayList<>();
        final List<String> goneOffices = new ArrayList<>();
        final List<Acquaintance> acquaintances = new ArrayList<>();
        final List<Acquaintance> strangers = new ArrayList<>();

        private void place(String slug, Map<String, Integer> names) {
            if (names.isEmpty()) {
                gonePlaces.add(slug);
            } else {
                places.add(new Place(slug, NameChoice.best(names, name -> true)));
            }
        }

        private void office(String slug, Map<String, Integer> tellings) {
            if (tellings.isEmpty()) {
                goneOffices.add(slug);
                return;
            }
            String[] parts = NameChoice.best(tellings, telling -> true).split(BETWEEN, -1);
            Optional<EntityRef> organization = parts[1].isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EntityRef(Party.Kind.valueOf(parts[1]), parts[2]));
            String owner = organization.isEmpty() ? "" : " (" + parts[3] + ")";
            offices.add(new Office(slug, parts[0], organization, parts[0] + owner));
        }
    }
}
