package dev.rapporteur.resolve;

import dev.rapporteur.model.Judgement;
import dev.rapporteur.resolve.Matter.Belonging;
import dev.rapporteur.resolve.Matter.Cluster;
import dev.rapporteur.resolve.Matter.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The items of one kind, put together, as the memory holds them. An occurrence is where an item shows: an article that
 * names a person, a claim that tells of a meeting.
 */
final class Clusters<T extends Item> {
    /** Stands for the slug of a thing whose occurrences each have their own. */
    private static final String SPLIT = "";

    private final Memory memory;
    private final Matter<T> matter;
    private final Relation occurrences;
    private final Relation blocks;
    private final Relation blocksOf;
    private final Relation clusters;
    private final Relation members;
    private final Relation looks;
    private final Notes notes;

    Clusters(Memory memory, Matter<T> matter) {
        String kind = matter.name();
        this.memory = memory;
        this.matter = matter;
        this.occurrences = memory.relation(kind + "/occurrence");
        this.blocks = memory.relation(kind + "/block");
        this.blocksOf = memory.relation(kind + "/blocks");
        this.clusters = memory.relation(kind + "/cluster");
        this.members = memory.relation(kind + "/member");
        this.looks = memory.relation(kind + "/looks");
        this.notes = new Notes(memory.relation(kind + "/note"), this::thing);
    }

    /** Occurrences of one item that went and that came. */
    record Delta(Set<String> gone, Set<String> come) {
        Delta() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    /** Where an item shows. */
    Set<String> occurrences(String item) {
        return occurrences.values(item);
    }

    /** The slug of the thing that an occurrence of an item belongs to; empty for an unknown item. */
    Optional<String> slug(String item, String occurrence) {
        return view(item).map(view -> slug(view, occurrence));
    }

    /** What the thing of this item looks like to others; empty for an unknown item and for one that is split. */
    Optional<String> looks(String item) {
        return view(item).filter(view -> !view.isSplit()).map(View::looks);
    }

    /** What tells the thing of an item from others. */
    private String thing(String item) {
        return clusters.first(item).filter(id -> !id.equals(SPLIT)).orElse(item);
    }

    private Optional<View> view(String item) {
        return clusters.first(item).map(this::viewOf);
    }

    private View viewOf(String id) {
        return id.equals(SPLIT)
                ? new View(SPLIT, "")
                : new View(
                        new Slugs(memory, matter.name()).of(id).orElseThrow(),
                        looks.first(id).orElse(""));
    }

    private String slug(View view, String occurrence) {
        return view.isSplit() ? matter.ownSlug(occurrence) : view.slug();
    }

    /** How the thing of an item is called and what it looks like to others. */
    private record View(String slug, String looks) {
        boolean isSplit() {
            return slug.equals(SPLIT);
        }
    }

    /** Takes in what came and went, and puts together anew what may be concerned. */
    Outcome<T> settle(Map<String, Delta> deltas) {
        return new Settlement(deltas).run();
    }

    private final class Settlement {
        private final Map<String, Delta> deltas;
        private final Slugs slugs = new Slugs(memory, matter.name());
        private final Map<String, Optional<View>> before = new TreeMap<>();
        private final Set<String> goneIds = new TreeSet<>();
        private final Neighbourhood<T> concerned = new Neighbourhood<>(matter.rules(), blocks, matter::item);

        Settlement(Map<String, Delta> deltas) {
            this.deltas = deltas;
        }

        Outcome<T> run() {
            deltas.keySet().forEach(this::remember);
            deltas.forEach((item, delta) -> {
                delta.gone().forEach(occurrence -> occurrences.add(item, occurrence, -1));
                delta.come().forEach(occurrence -> occurrences.add(item, occurrence, 1));
            });
            deltas.keySet().forEach(this::index);
            concerned.grow(seeds());
            concerned.items().forEach(item -> remember(item.key()));
            Clustering<T> clustering = Agglomeration.cluster(concerned, matter.rules());
            before.keySet().forEach(this::dissolve);
            List<List<T>> whole = new ArrayList<>();
            for (List<T> cluster : clustering.clusters()) {
                enter(cluster, clustering.torn(), whole);
            }
            return outcome(whole, slugs.settle(), clustering);
        }

        /** What came and went, what it belonged to, and whatever a link that may be no more led to. */
        private Set<String> seeds() {
            Set<String> seeds = new TreeSet<>(deltas.keySet());
            deltas.keySet().forEach(item -> clusters.values(item).forEach(id -> seeds.addAll(members.values(id))));
            for (String item : List.copyOf(seeds)) {
                notes.about(item).forEach(note -> {
                    seeds.add(note.one());
                    seeds.add(note.other());
                });
            }
            return seeds;
        }

        private void remember(String item) {
            if (!before.containsKey(item)) {
                before.put(item, view(item));
            }
        }

        private void index(String item) {
            Set<String> old = blocksOf.values(item);
            Set<String> now = matter.item(item).map(matter.rules()::blocks).orElse(Set.of());
            old.stream().filter(key -> !now.contains(key)).forEach(key -> blocks.add(key, item, -1));
            now.stream().filter(key -> !old.contains(key)).forEach(key -> blocks.add(key, item, 1));
            blocksOf.set(item, now);
        }

        private void dissolve(String item) {
            for (String id : Set.copyOf(clusters.values(item))) {
                if (!id.equals(SPLIT) && goneIds.add(id)) {
                    slugs.remove(id);
                    members.set(id, Set.of());
                    looks.set(id, Set.of());
                }
                clusters.set(item, Set.of());
            }
        }

        private void enter(List<T> cluster, Set<T> torn, List<List<T>> whole) {
            T first = cluster.get(0);
            if (cluster.size() == 1 && torn.contains(first) && matter.isSplitWhenTorn(first)) {
                clusters.set(first.key(), Set.of(SPLIT));
                return;
            }
            String id = first.key();
            cluster.forEach(item -> {
                clusters.set(item.key(), Set.of(id));
                members.add(id, item.key(), 1);
            });
            looks.set(id, Set.of(matter.looks(cluster)));
            slugs.add(id, matter.wish(cluster));
            whole.add(cluster);
        }

        private Outcome<T> outcome(List<List<T>> whole, Set<String> renamed, Clustering<T> clustering) {
            Set<Note> holding = notes.telling(clustering.notes());
            Set<Note> goneNotes = notes.replace(before.keySet(), holding);
            List<Cluster<T>> described = new ArrayList<>();
            whole.forEach(items -> described.add(cluster(items)));
            Set<String> fresh = new TreeSet<>();
            described.forEach(cluster -> fresh.add(cluster.id()));
            for (String id : renamed) {
                if (!fresh.contains(id)) {
                    goneIds.add(id);
                    described.add(cluster(items(id)));
                    View old = new View(
                            slugs.before(id).orElseThrow(), looks.first(id).orElse(""));
                    members.values(id).forEach(item -> before.putIfAbsent(item, Optional.of(old)));
                }
            }
            Movement movement = new Movement();
            before.forEach(movement::follow);
            Set<String> goneSlugs = new TreeSet<>(movement.goneSplit);
            movement.split.forEach(belonging -> goneSlugs.remove(belonging.slug()));
            goneSlugs.addAll(slugs.gone());
            return new Outcome<>(
                    described,
                    movement.split,
                    goneIds,
                    goneSlugs,
                    movement.gone,
                    movement.come,
                    movement.changed,
                    judgements(goneNotes),
                    judgements(holding));
        }

        private static Set<Judgement> judgements(Set<Note> notes) {
            return notes.stream().map(Note::judgement).collect(Collectors.toCollection(TreeSet::new));
        }

        private Cluster<T> cluster(List<T> items) {
            String id = items.get(0).key();
            return new Cluster<>(id, slugs.of(id).orElseThrow(), items);
        }

        private List<T> items(String id) {
            return members.values(id).stream()
                    .map(item -> matter.item(item).orElseThrow())
                    .toList();
        }

        /** What belongs to another slug than before. */
        private final class Movement {
            private final Set<Belonging> gone = new TreeSet<>();
            private final Set<Belonging> come = new TreeSet<>();
            private final Set<Belonging> split = new TreeSet<>();
            private final Set<String> goneSplit = new TreeSet<>();
            private final Set<String> changed = new TreeSet<>();

            void follow(String item, Optional<View> old) {
                Optional<View> now = view(item);
                Delta delta = deltas.getOrDefault(item, new Delta());
                if (old.map(View::slug).equals(now.map(View::slug))) {
                    leave(old, delta.gone());
                    arrive(now, delta.come());
                } else {
                    Set<String> present = occurrences.values(item);
                    Set<String> former = new TreeSet<>(present);
                    former.removeAll(delta.come());
                    former.addAll(delta.gone());
                    leave(old, former);
                    arrive(now, present);
                }
                if (!old.equals(now)) {
                    changed.add(item);
                }
            }

            private void leave(Optional<View> view, Set<String> which) {
                view.ifPresent(old -> which.forEach(occurrence -> {
                    gone.add(new Belonging(slug(old, occurrence), occurrence));
                    if (old.isSplit()) {
                        goneSplit.add(slug(old, occurrence));
                    }
                }));
            }

            private void arrive(Optional<View> view, Set<String> which) {
                view.ifPresent(now -> which.forEach(occurrence -> {
                    Belonging belonging = new Belonging(slug(now, occurrence), occurrence);
                    come.add(belonging);
                    if (now.isSplit()) {
                        split.add(belonging);
                    }
                }));
            }
        }
    }
}
