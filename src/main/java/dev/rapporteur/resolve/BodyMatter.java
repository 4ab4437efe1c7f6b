package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Organizations, countries or groups across articles: those of one key are one. */
final class BodyMatter implements Matter<BodyMatter.Body> {
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he +(?=\\S)");
    private static final String NAME = "name\t";
    private static final String COUNTRY = "country\t";

    private final Party.Kind kind;
    private final Knowledge knowledge;
    private final Relation facts;
    private final Relation occurrences;

    BodyMatter(Party.Kind kind, Knowledge knowledge, Memory memory) {
        this.kind = kind;
        this.knowledge = knowledge;
        this.facts = memory.relation(name() + "/fact");
        this.occurrences = memory.relation(name() + "/occurrence");
    }

    /**
     * A body.
     *
     * @param first where it is named first, by article
     */
    record Body(String key, Mention first) implements Item {
        @Override
        public String path() {
            String step = first.party().kind().name().toLowerCase(Locale.ROOT);
            return "article/" + first.article() + "/" + step + "/"
                    + Slug.of(first.party().name());
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
        return RuleBook.of(List.of());
    }

    String key(Party party) {
        return knowledge.organizations().key(party);
    }

    /** Adds what one article tells of bodies of this kind, or with −1 takes it away. */
    void sum(Set<Party> bodies, LocalPeople people, int times) {
        for (Party body : bodies) {
            facts.add(key(body), NAME + body.name(), times);
            people.countriesOfLeader(body.name()).forEach(country -> facts.add(key(body), COUNTRY + country, times));
        }
    }

    @Override
    public Optional<Body> item(String key) {
        return occurrences.first(key).map(first -> new Body(key, Occurrence.mention(first, kind)));
    }

    @Override
    public Wish wish(List<Body> cluster) {
        Mention first = cluster.get(0).first();
        return new Wish(
                Slug.of(bestName(cluster.get(0))),
                Occurrence.of(first.article(), first.party().name()),
                first.article().value());
    }

    /** The countries that its name tells, else those of the leader it is called after. */
    @Override
    public String looks(List<Body> cluster) {
        String name = bestName(cluster.get(0));
        Set<String> told = knowledge.geography().countriesIn(name);
        return Looks.line(name, told.isEmpty() ? Looks.countries(values(cluster.get(0), COUNTRY)) : told);
    }

    /** The body of a cluster, without mentions. */
    Entity entity(Cluster<Body> cluster) {
        Body body = cluster.items().get(0);
        String name = bestName(body);
        Set<String> aliases = new TreeSet<>(values(body, NAME).keySet());
        aliases.remove(name);
        return new Entity(kind, cluster.slug(), name, List.copyOf(aliases), List.of());
    }

    private String bestName(Body body) {
        return knowledge.organizations().standard(body.first().party()).orElseGet(() -> {
            Map<String, Integer> bare = new TreeMap<>();
            values(body, NAME)
                    .forEach((name, times) -> bare.merge(ARTICLE.matcher(name).replaceFirst(""), times, Integer::sum));
            return NameChoice.best(bare, name -> true);
        });
    }

    private Map<String, Integer> values(Body body, String sort) {
        Map<String, Integer> values = new TreeMap<>();
        facts.of(body.key()).forEach((fact, times) -> {
            if (fact.startsWith(sort)) {
                values.put(fact.substring(sort.length()), times);
            }
        });
        return values;
    }
}
