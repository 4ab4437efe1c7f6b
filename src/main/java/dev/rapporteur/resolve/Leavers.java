package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Judgement.Verdict;
import dev.rapporteur.model.Ruling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Mentions that their words alone make the same as another, and that a human takes for somebody else. */
final class Leavers {
    private final Set<String> paths = new HashSet<>();

    private Leavers() {}

    /** @param key the same for mentions whose words make them the same */
    static Leavers of(Collection<Mention> mentions, Function<Mention, String> key, Rulings rulings) {
        Leavers leavers = new Leavers();
        Map<String, String> keys = new HashMap<>();
        for (Mention mention : mentions) {
            String path = MentionPath.of(mention);
            if (rulings.name(path)) {
                keys.put(path, key.apply(mention));
            }
        }
        for (Ruling ruling : rulings.all()) {
            String stays = keys.getOrDefault(ruling.left(), "");
            if (ruling.verdict() == Verdict.DIFFERENT && stays.equals(keys.get(ruling.right()))) {
                leavers.paths.add(ruling.right());
            }
        }
        return leavers;
    }

    /** What tells a leaver's key from that of the others; nothing for the others. */
    String mark(Mention mention) {
        return paths.isEmpty() || !paths.contains(MentionPath.of(mention)) ? "" : " @ " + mention.article();
    }
}
