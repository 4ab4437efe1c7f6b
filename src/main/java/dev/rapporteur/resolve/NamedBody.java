package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Mention;
import java.util.List;
import java.util.Set;

/**
 * Organizations, countries or groups of one key, taken for one. Only a human joins them with those of another.
 *
 * @param key the same for all usual forms of the name
 * @param mentions where it stands
 */
record NamedBody(String key, List<Mention> mentions) implements Item {
    NamedBody {
        mentions = mentions.stream().sorted(EntityIndex.MENTIONS).toList();
    }

    @Override
    public String path() {
        return MentionPath.of(mentions.get(0));
    }

    @Override
    public Set<String> paths() {
        return MentionPath.of(mentions);
    }

    @Override
    public String summary() {
        return mentions.get(0).party().name();
    }

    @Override
    public Set<String> blocks() {
        return Set.of();
    }
}
