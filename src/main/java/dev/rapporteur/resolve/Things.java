package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation.EventKind;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Slug;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What claims are about and who mentions are, once all is settled. */
record Things(Memory memory, Reports reports, Directory directory) {
    private static final String CLAIM = "claim";

    /** For example {@code meeting/ana-ruiz-tom-okafor-2031}; empty for a path that leads nowhere. */
    Optional<String> of(String path) {
        String[] steps = path.split("/", -1);
        return steps[2].equals(CLAIM) ? event(path) : entity(new ArticleId(steps[1]), path);
    }

    private Optional<String> event(String path) {
        return Stream.of(EventKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .flatMap(kind -> event(kind, path).stream())
                .findFirst();
    }

    private Optional<String> event(String kind, String path) {
        String item = memory.relation(kind + "/told")
                .first(path)
                .map(TenureMatter::keyOf)
                .orElse(path);
        return memory.relation(kind + "/cluster")
                .first(item)
                .flatMap(id -> new Slugs(memory, kind).of(id))
                .map(slug -> kind + "/" + slug);
    }

    private Optional<String> entity(ArticleId article, String path) {
        return reports.now(article).stream()
                .flatMap(Parties::of)
                .filter(party -> MentionPath.of(new Mention(article, party)).equals(path))
                .map(party -> directory.actor(article, party).entity())
                .map(entity -> Slug.of(entity.kind().name()) + "/" + entity.slug())
                .findFirst();
    }
}
