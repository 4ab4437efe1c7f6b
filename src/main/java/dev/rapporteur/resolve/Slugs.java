package dev.rapporteur.resolve;

import dev.rapporteur.resolve.Matter.Wish;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The slugs of one kind of thing. Of several that wish for the same, the first by rank gets it and the others get it
 * with two hyphens and their distinction: no slug made of words has two hyphens in a row, so that no two things share
 * one.
 */
final class Slugs {
    private static final String BETWEEN = "\u0005";

    private final Relation wishes;
    private final Relation wished;
    private final Relation slugs;
    private final Set<String> open = new TreeSet<>();
    private final Map<String, String> before = new TreeMap<>();

    Slugs(Memory memory, String kind) {
        this.wishes = memory.relation(kind + "/wish");
        this.wished = memory.relation(kind + "/wished");
        this.slugs = memory.relation(kind + "/slug");
    }

    Optional<String> of(String id) {
        return slugs.first(id);
    }

    void add(String id, Wish wish) {
        String claim = wish.rank() + BETWEEN + wish.distinction() + BETWEEN + id;
        wishes.add(wish.slug(), claim, 1);
        wished.set(id, Set.of(wish.slug() + BETWEEN + claim));
        open.add(wish.slug());
    }

    void remove(String id) {
        wished.first(id).ifPresent(wish -> {
            int end = wish.indexOf(BETWEEN);
            wishes.add(wish.substring(0, end), wish.substring(end + 1), -1);
            wished.set(id, Set.of());
            open.add(wish.substring(0, end));
        });
        of(id).ifPresent(slug -> before.putIfAbsent(id, slug));
        slugs.set(id, Set.of());
    }

    /** Hands out slugs anew wherever wishes came or went; the ids of those that have another one now. */
    Set<String> settle() {
        Set<String> renamed = new TreeSet<>();
        open.forEach(wish -> settle(wish, renamed));
        return renamed;
    }

    private void settle(String wish, Set<String> renamed) {
        Set<String> taken = new HashSet<>();
        for (String claim : wishes.values(wish)) {
            String[] parts = claim.split(BETWEEN, -1);
            String id = claim.substring(parts[0].length() + parts[1].length() + 2);
            String slug = wish;
            for (int n = 1; !taken.add(slug); n++) {
                slug = wish + "--" + parts[1] + (n == 1 ? "" : "-" + n);
            }
            String old = of(id).orElse("");
            if (!old.equals(slug)) {
                if (!old.isEmpty()) {
                    before.putIfAbsent(id, old);
                }
                slugs.set(id, Set.of(slug));
                renamed.add(id);
            }
        }
    }

    /** The slug that an id had before the first change; the present one where there was none. */
    Optional<String> before(String id) {
        return Optional.ofNullable(before.get(id)).or(() -> of(id));
    }

    /** Slugs that somebody had before and nobody has now. */
    Set<String> gone() {
        Set<String> gone = new TreeSet<>(before.values());
        open.forEach(wish -> wishes.values(wish).forEach(claim -> {
            String[] parts = claim.split(BETWEEN, -1);
            of(claim.substring(parts[0].length() + parts[1].length() + 2)).ifPresent(gone::remove);
        }));
        return gone;
    }
}
