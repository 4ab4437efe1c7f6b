package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Organizations, countries or groups across articles: those of one key are one, and so are those that a human unites.
 */
final class BodyMatter implements Matter<BodyMatter.Body> {
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he +(?=\\S)");
    private static final String NAME = "name";
    private static final String COUNTRY = "country";
    private static final String JUDGED = "judged";

    private final Party.Kind kind;
    private final Knowledge knowledge;
    private final RuleBook<Body> rules;
    private final Facts facts;
    private final Relation occurrences;

    BodyMatter(Party.Kind kind, Knowledge knowledge, Rulings rulings, Memory memory) {
        this.kind = kind;
        this.knowledge = knowledge;
        this.rules = RuleBook.<Body>of(List.of()).under(rulings);
        this.facts = new Facts(memory.relation(name() + "/fact"));
        this.occurrences = memory.relation(name() + "/occurrence");
    }

    /**
     * A body.
     *
     * @param first where it is named first, by article
     * @param judged paths by which humans' judgements name it
     */
    record Body(String key, Mention first, Set<String> judged) implements Item {
        Body {
            judged = Set.copyOf(judged);
        }

        @Override
        public String path() {
            return MentionPath.of(first);
        }

        @Override
        public String summary() {
            return first.party().name();
        }

        @Override
        public Set<String> paths() {
            return judged;
        }

        @Override
        public Set<String> blocks() {
            return Set.of();
        }
    }

    Party.Kind kind() {
        return kind;
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public RuleBook<Body> rules() {
        return rules;
    }

    /** Bodies of one key are one; one that a human takes for another goes alone. */
    String key(Mention mention, Rulings rulings) {
        String key = knowledge.organizations().key(mention.party());
        return rulings.isLeaving(MentionPath.of(mention)) ? key + " @ " + mention.article() : key;
    }

    /** Adds what one article tells of a body of this kind, or with −1 takes it away; the key of the body. */
    String sum(Mention mention, LocalPeople people, Rulings rulings, int times) {
        String key = key(mention, rulings);
        String name = mention.party().name();
        String path = MentionPath.of(mention);
        facts.add(key, NAME, name, times);
        people.countriesOfLeader(name).forEach(country -> facts.add(key, COUNTRY, country, times));
        if (rulings.name(path)) {
            facts.add(key, JUDGED, path, times);
        }
        return key;
    }

    @Override
    public Optional<Body> item(String key) {
        return occurrences
                .first(key)
                .map(first -> new Body(key, Occurrence.mention(first, kind), facts.of(Set.of(key), JUDGED)));
    }

    private static Mention first(List<Body> cluster) {
        return cluster.stream().map(Body::first).min(EntityOrder.MENTIONS).orElseThrow();
    }

    @Override
    public Wish wish(List<Body> cluster) {
        Mention first = first(cluster);
        return new Wish(
                Slug.of(bestName(cluster)),
                Occurrence.of(first.article(), first.party().name()),
                first.article().value());
    }

    /** The countries that its name tells, else those of the leader it is called after. */
    @Override
    public String looks(List<Body> cluster) {
        String name = bestName(cluster);
        Set<String> told = knowledge.geography().countriesIn(name);
        return Looks.line(name, told.isEmpty() ? Looks.countries(facts.counts(keys(cluster), COUNTRY)) : told);
    }

    /** The body of a cluster, without mentions. */
    Entity entity(Cluster<Body> cluster) {
        String name = bestName(cluster.items());
        Set<String> aliases = facts.of(keys(cluster.items()), NAME);
        aliases.remove(name);
        return new Entity(kind, cluster.slug(), name, List.copyOf(aliases), List.of());
    }

    private String bestName(List<Body> cluster) {
        return knowledge.organizations().standard(first(cluster).party()).orElseGet(() -> {
            Map<String, Integer> bare = new TreeMap<>();
            facts.counts(keys(cluster), NAME)
                    .forEach((name, times) -> bare.merge(ARTICLE.matcher(name).replaceFirst(""), times, Integer::sum));
            return NameChoice.best(bare, name -> true);
        });
    }

    private static List<String> keys(List<Body> cluster) {
        return cluster.stream().map(Body::key).toList();
    }
}
