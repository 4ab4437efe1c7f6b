package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Organizations, countries and groups across articles: those of one key are one. */
final class Bodies {
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he +(?=\\S)");

    private Bodies() {}

    static List<Entity> entities(Collection<Mention> mentions, OrganizationNames organizations, Rulings rulings) {
        Map<Party.Kind, Map<String, List<Mention>>> byKey = new EnumMap<>(Party.Kind.class);
        Leavers leavers = Leavers.of(mentions, mention -> organizations.key(mention.party()), rulings);
        for (Mention mention : mentions) {
            byKey.computeIfAbsent(mention.party().kind(), k -> new TreeMap<>())
                    .computeIfAbsent(organizations.key(mention.party()) + leavers.mark(mention), k -> new ArrayList<>())
                    .add(mention);
        }
        List<Entity> entities = new ArrayList<>();
        byKey.forEach((kind, keys) -> {
            Slug slugs = new Slug();
            united(keys, rulings).forEach(same -> entities.add(entity(kind, same, slugs, organizations)));
        });
        return entities;
    }

    /** The mentions of one key are one, and so are those that a human takes for the same. */
    private static List<List<Mention>> united(Map<String, List<Mention>> keys, Rulings rulings) {
        List<NamedBody> bodies = keys.entrySet().stream()
                .map(entry -> new NamedBody(entry.getKey(), entry.getValue()))
                .toList();
        return Agglomeration.cluster(bodies, RuleBook.<NamedBody>of(List.of()).under(rulings)).clusters().stream()
                .sorted(Comparator.comparing(cluster -> cluster.get(0).key()))
                .map(cluster -> cluster.stream()
                        .flatMap(body -> body.mentions().stream())
                        .toList())
                .toList();
    }

    private static Entity entity(Party.Kind kind, List<Mention> same, Slug slugs, OrganizationNames organizations) {
        List<Mention> mentions = same.stream().sorted(EntityIndex.MENTIONS).toList();
        List<String> names =
                mentions.stream().map(mention -> mention.party().name()).toList();
        String name = organizations
                .standard(mentions.get(0).party())
                .orElseGet(
                        () -> NameChoice.best(names.stream().map(Bodies::bare).toList()));
        Set<String> aliases = new TreeSet<>(names);
        aliases.remove(name);
        String slug = slugs.claim(Slug.of(name), mentions.get(0).article().value());
        return new Entity(kind, slug, name, List.copyOf(aliases), mentions);
    }

    /** A name without its article: "Navy Board" for "the Navy Board". */
    private static String bare(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
