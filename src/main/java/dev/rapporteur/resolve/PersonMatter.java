package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Slug;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** People across articles. What articles tell of those of one spelling is summed up under its key. */
final class PersonMatter implements Matter<NamedPerson> {
    private static final String BETWEEN = "\t";
    private static final String FIELD = "\u0001";
    private static final String NAME = "name";
    private static final String ALIAS = "alias";
    private static final String OFFICE = "office";
    private static final String COUNTRY = "country";
    private static final String JUDGED = "judged";
    private static final String BESIDE = "beside";

    private final RuleBook<NamedPerson> rules;
    private final Facts facts;
    private final Relation companies;
    private final Relation occurrences;

    PersonMatter(Knowledge knowledge, Rulings rulings, Memory memory) {
        this.rules = PersonRules.of(knowledge.nicknames()).under(rulings);
        this.facts = new Facts(memory.relation("person/fact"));
        this.companies = memory.relation("person/company");
        this.occurrences = memory.relation("person/occurrence");
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public RuleBook<NamedPerson> rules() {
        return rules;
    }

    /** Adds what one article tells of people, or with −1 takes it away. */
    void sum(LocalPeople people, int times) {
        Map<String, Set<String>> besides = people.besides();
        for (String name : people.names()) {
            String key = people.key(name);
            facts.add(key, NAME, name, times);
            people.aliases(name).forEach(alias -> facts.add(key, ALIAS, alias, times));
            people.offices(name).forEach(office -> facts.add(key, OFFICE, line(office), times));
            people.countries(name).forEach(country -> facts.add(key, COUNTRY, country, times));
            people.company(name).forEach(other -> companies.add(key, other, times));
            people.judged(name).forEach(path -> facts.add(key, JUDGED, path, times));
            besides.getOrDefault(name, Set.of()).stream()
                    .map(people::key)
                    .forEach(other -> facts.add(key, BESIDE, other, times));
        }
    }

    /** Tells each mention of a person in an article to somebody, by the person's key. */
    static void mentions(ArticleReport report, LocalPeople people, BiConsumer<String, String> sink) {
        people.names()
                .forEach(name -> sink.accept(
                        people.key(name), Occurrence.of(report.article().id(), name)));
    }

    private static String line(HeldOffice office) {
        Set<String> bodies = new TreeSet<>(office.owners());
        bodies.removeAll(office.countries());
        return office.title()
                + FIELD
                + String.join(BETWEEN, bodies)
                + FIELD
                + String.join(BETWEEN, new TreeSet<>(office.countries()));
    }

    private static HeldOffice office(String line) {
        String[] parts = line.split(FIELD, -1);
        Set<String> countries = words(parts[2]);
        Set<String> owners = words(parts[1]);
        owners.addAll(countries);
        return new HeldOffice(parts[0], owners, countries);
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.split(BETWEEN, -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<NamedPerson> item(String key) {
        return occurrences.first(key).map(first -> person(key, Occurrence.mention(first, Party.Kind.PERSON)));
    }

    private NamedPerson person(String key, Mention first) {
        Map<String, Set<String>> about = facts.about(key);
        Set<String> shortNames = about.getOrDefault(ALIAS, Set.of()).stream()
                .map(PersonName::parse)
                .filter(PersonName::isShort)
                .map(PersonName::surnameKey)
                .collect(Collectors.toSet());
        Set<HeldOffice> offices = about.getOrDefault(OFFICE, Set.of()).stream()
                .map(PersonMatter::office)
                .collect(Collectors.toSet());
        return new NamedPerson(
                key,
                PersonName.parse(first.party().name()),
                first,
                shortNames,
                offices,
                new Company(companies, key),
                about.getOrDefault(JUDGED, Set.of()),
                about.getOrDefault(BESIDE, Set.of()));
    }

    @Override
    public Wish wish(List<NamedPerson> cluster) {
        Mention first = cluster.stream()
                .map(NamedPerson::first)
                .min(EntityOrder.MENTIONS)
                .orElseThrow();
        return new Wish(
                Slug.of(bestName(cluster)),
                Occurrence.of(first.article(), first.party().name()),
                first.article().value());
    }

    @Override
    public String looks(List<NamedPerson> cluster) {
        return Looks.line(bestName(cluster), Looks.countries(facts.counts(keys(cluster), COUNTRY)));
    }

    @Override
    public boolean isSplitWhenTorn(NamedPerson item) {
        return item.name().isShort();
    }

    /** Three hyphens, so that it is neither a slug of words nor one with a distinction. */
    @Override
    public String ownSlug(String occurrence) {
        Mention mention = Occurrence.mention(occurrence, Party.Kind.PERSON);
        return Slug.of(mention.party().name()) + "---" + mention.article();
    }

    /** The person of a cluster, without mentions. */
    Entity entity(Cluster<NamedPerson> cluster) {
        String name = bestName(cluster.items());
        Set<String> aliases = facts.of(keys(cluster.items()), NAME);
        aliases.addAll(facts.of(keys(cluster.items()), ALIAS));
        aliases.remove(name);
        return new Entity(Party.Kind.PERSON, cluster.slug(), name, List.copyOf(aliases), List.of());
    }

    /** The person of a single occurrence. */
    static Entity entity(Belonging belonging, LocalPeople people) {
        String name = Occurrence.mention(belonging.occurrence(), Party.Kind.PERSON)
                .party()
                .name();
        Set<String> aliases = new TreeSet<>(people.aliases(name));
        aliases.remove(name);
        return new Entity(Party.Kind.PERSON, belonging.slug(), name, List.copyOf(aliases), List.of());
    }

    private String bestName(Collection<NamedPerson> cluster) {
        return NameChoice.best(facts.counts(keys(cluster), NAME), name -> !PersonName.parse(name)
                .isShort());
    }

    private static List<String> keys(Collection<NamedPerson> cluster) {
        return cluster.stream().map(NamedPerson::key).toList();
    }
}
