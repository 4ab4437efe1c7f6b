package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Entity;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.TenureClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People across articles. */
final class People {
    private final Knowledge knowledge;
    private final Rulings rulings;
    private final Map<Mention, Person> persons = new HashMap<>();
    private final Map<Mention, Set<HeldOffice>> offices = new HashMap<>();
    private final Map<ArticleId, Set<String>> fullSurnames = new HashMap<>();
    private final Map<ArticleId, Set<String>> surnames = new HashMap<>();

    People(Knowledge knowledge, Rulings rulings, Collection<ArticleReport> reports) {
        this.knowledge = knowledge;
        this.rulings = rulings;
        reports.forEach(this::read);
    }

    private void read(ArticleReport report) {
        ArticleId article = report.article().id();
        for (Person person : report.people()) {
            persons.put(new Mention(article, Party.person(person.name())), person);
            PersonName name = PersonName.parse(person.name());
            surnames.computeIfAbsent(article, k -> new HashSet<>()).add(name.surnameKey());
            if (!name.isShort()) {
                fullSurnames.computeIfAbsent(article, k -> new HashSet<>()).add(name.surnameKey());
            }
        }
        report.claims().stream()
                .filter(TenureClaim.class::isInstance)
                .map(TenureClaim.class::cast)
                .forEach(tenure -> offices.computeIfAbsent(new Mention(article, tenure.holder()), k -> new HashSet<>())
                        .add(office(tenure)));
    }

    private HeldOffice office(TenureClaim tenure) {
        Set<String> owners = new TreeSet<>();
        Set<String> countries = new TreeSet<>();
        tenure.organization().ifPresent(party -> {
            owners.add(knowledge.organizations().key(party));
            knowledge.geography().countriesIn(party.name()).forEach(country -> countries.add(Folding.phrase(country)));
        });
        owners.addAll(countries);
        return new HeldOffice(knowledge.titles().key(tenure.title()), owners, countries);
    }

    /** Puts the mentions of people together. */
    Clustering<NamedPerson> cluster(Collection<Mention> mentions) {
        Map<String, List<Mention>> spellings = new TreeMap<>();
        Leavers leavers = Leavers.of(mentions, this::spelling, rulings);
        Namesakes namesakes = Namesakes.of(mentions, this::spelling, offices);
        mentions.stream().sorted(EntityIndex.MENTIONS).forEach(mention -> spellings
                .computeIfAbsent(
                        spelling(mention) + namesakes.mark(mention) + leavers.mark(mention), k -> new ArrayList<>())
                .add(mention));
        List<NamedPerson> items = spellings.values().stream().map(this::item).toList();
        return splitTorn(Agglomeration.cluster(
                items, PersonRules.of(knowledge.nicknames()).under(rulings)));
    }

    /** Mentions of one full name are one person; a single name goes by its offices and its company in the article. */
    private String spelling(Mention mention) {
        PersonName name = PersonName.parse(mention.party().name());
        if (!name.isShort()) {
            return name.letters();
        }
        boolean hasNamesake =
                fullSurnames.getOrDefault(mention.article(), Set.of()).contains(name.surnameKey());
        return name.letters()
                + offices.getOrDefault(mention, Set.of()).stream()
                        .map(office -> " | " + office.title() + " " + new TreeSet<>(office.owners()))
                        .sorted()
                        .collect(Collectors.joining())
                + (hasNamesake || rulings.name(MentionPath.of(mention)) ? " @ " + mention.article() : "");
    }

    private NamedPerson item(List<Mention> mentions) {
        Set<String> shortNames = new TreeSet<>();
        Set<HeldOffice> held = new HashSet<>();
        Set<String> company = new HashSet<>();
        for (Mention mention : mentions) {
            aliases(mention)
                    .map(PersonName::parse)
                    .filter(PersonName::isShort)
                    .forEach(name -> shortNames.add(name.surnameKey()));
            held.addAll(offices.getOrDefault(mention, Set.of()));
            company.addAll(surnames.getOrDefault(mention.article(), Set.of()));
        }
        PersonName name = PersonName.parse(mentions.get(0).party().name());
        company.remove(name.surnameKey());
        return new NamedPerson(name, mentions, shortNames, held, company);
    }

    private Stream<String> aliases(Mention mention) {
        Person person = persons.get(mention);
        return person == null ? Stream.of() : person.aliases().stream();
    }

    /** A single name that could be several people's is another person in every article. */
    private Clustering<NamedPerson> splitTorn(Clustering<NamedPerson> clustering) {
        List<List<NamedPerson>> clusters = clustering.clusters().stream()
                .flatMap(cluster -> cluster.size() == 1
                                && cluster.get(0).name().isShort()
                                && clustering.torn().contains(cluster.get(0))
                        ? cluster.get(0).mentions().stream().map(mention -> List.of(item(List.of(mention))))
                        : Stream.of(cluster))
                .toList();
        return new Clustering<>(clusters, clustering.torn(), clustering.judgements());
    }

    /** The entities, each with a slug of its own. */
    List<Entity> entities(Clustering<NamedPerson> clustering) {
        Slug slugs = new Slug();
        return clustering.clusters().stream()
                .map(cluster -> entity(cluster, slugs))
                .toList();
    }

    private Entity entity(List<NamedPerson> cluster, Slug slugs) {
        List<Mention> mentions = cluster.stream()
                .flatMap(item -> item.mentions().stream())
                .sorted(EntityIndex.MENTIONS)
                .toList();
        List<String> names =
                mentions.stream().map(mention -> mention.party().name()).toList();
        String name =
                NameChoice.best(names, candidate -> !PersonName.parse(candidate).isShort());
        Set<String> aliases = new TreeSet<>(names);
        mentions.forEach(mention -> aliases(mention).forEach(aliases::add));
        aliases.remove(name);
        String slug = slugs.claim(Slug.of(name), mentions.get(0).article().value());
        return new Entity(Party.Kind.PERSON, slug, name, List.copyOf(aliases), mentions);
    }
}
