package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Consolidation.Mention;
import dev.rapporteur.model.Party;
import dev.rapporteur.model.Person;
import dev.rapporteur.model.TenureClaim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of one article, by what that article alone tells of them. */
final class LocalPeople {
    private final Knowledge knowledge;
    private final Rulings rulings;
    private final ArticleReport report;
    private final Map<String, Set<HeldOffice>> offices = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Set<String> fullSurnames = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    LocalPeople(Knowledge knowledge, Rulings rulings, ArticleReport report) {
        this.knowledge = knowledge;
        this.rulings = rulings;
        this.report = report;
        for (Person person : report.people()) {
            aliases.put(person.name(), person.aliases());
            PersonName name = PersonName.parse(person.name());
            surnames.add(name.surnameKey());
            if (!name.isShort()) {
                fullSurnames.add(name.surnameKey());
            }
        }
        report.claims().stream()
                .filter(TenureClaim.class::isInstance)
                .map(TenureClaim.class::cast)
                .forEach(this::read);
    }

    private void read(TenureClaim tenure) {
        String holder = tenure.holder().name();
        offices.computeIfAbsent(holder, k -> new HashSet<>()).add(office(tenure));
        if (tenure.phase() != TenureClaim.Phase.FORMER) {
            countries.computeIfAbsent(holder, k -> new TreeSet<>()).addAll(countriesOf(tenure));
        }
    }

    private HeldOffice office(TenureClaim tenure) {
        Set<String> owners = new TreeSet<>();
        Set<String> national = new TreeSet<>();
        tenure.organization().ifPresent(party -> {
            owners.add(knowledge.organizations().key(party));
            knowledge.geography().countriesIn(party.name()).forEach(country -> national.add(Folding.phrase(country)));
        });
        owners.addAll(national);
        return new HeldOffice(knowledge.titles().key(tenure.title()), owners, national);
    }

    /** The countries of the organization told, else the one that the title belongs to wherever it is used. */
    private Set<String> countriesOf(TenureClaim tenure) {
        return tenure.organization()
                .map(party -> knowledge.geography().countriesIn(party.name()))
                .orElseGet(() -> knowledge.seat(tenure.title()).map(Set::of).orElse(Set.of()));
    }

    /**
     * What a name is known by among all articles: mentions of one full name are one item, as far as they hold no office
     * of state, which tells namesakes in two countries apart; a single name goes by its offices and its company in the
     * article. Somebody whom a human takes for somebody else goes alone.
     */
    String key(String name) {
        PersonName parsed = PersonName.parse(name);
        String path = MentionPath.of(new Mention(report.article().id(), Party.person(name)));
        if (!parsed.isShort()) {
            return parsed.letters()
                    + offices(name).stream()
                            .filter(HeldOffice::isOfState)
                            .map(office -> " | " + office.title() + " " + new TreeSet<>(office.countries()))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining())
                    + (rulings.isLeaving(path) ? " @ " + report.article().id() : "");
        }
        return parsed.letters()
                + offices(name).stream()
                        .map(office -> " | " + office.title() + " " + new TreeSet<>(office.owners()))
                        .sorted()
                        .collect(Collectors.joining())
                + (fullSurnames.contains(parsed.surnameKey()) || rulings.name(path)
                        ? " @ " + report.article().id()
                        : "");
    }

    /** Where humans' judgements name somebody of that name in this article. */
    Set<String> judged(String name) {
        String path = MentionPath.of(new Mention(report.article().id(), Party.person(name)));
        return rulings.name(path) ? Set.of(path) : Set.of();
    }

    Set<HeldOffice> offices(String name) {
        return offices.getOrDefault(name, Set.of());
    }

    /** Countries for which somebody of that name acts, by the offices told. */
    Set<String> countries(String name) {
        return countries.getOrDefault(name, Set.of());
    }

    List<String> aliases(String name) {
        return aliases.getOrDefault(name, List.of());
    }

    /** Names of all people who appear, in whatever role. */
    Set<String> names() {
        return Parties.of(report)
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .map(Party::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of the surnames of the other people whom the article names. */
    Set<String> company(String name) {
        Set<String> company = new TreeSet<>(surnames);
        company.remove(PersonName.parse(name).surnameKey());
        return company;
    }

    /** For each name the other names that may be taken for it. */
    Map<String, Set<String>> besides() {
        Map<String, Set<String>> holders = new TreeMap<>();
        Map<String, Set<String>> besides = new TreeMap<>();
        names().forEach(name -> blocks(name).forEach(block -> holders.computeIfAbsent(block, k -> new TreeSet<>())
                .add(name)));
        holders.values()
                .forEach(names -> names.forEach(name -> {
                    Set<String> others = besides.computeIfAbsent(name, k -> new TreeSet<>());
                    names.stream().filter(other -> !other.equals(name)).forEach(others::add);
                }));
        return besides;
    }

    private Stream<String> blocks(String name) {
        Set<String> keys = aliases(name).stream()
                .map(PersonName::parse)
                .filter(PersonName::isShort)
                .map(PersonName::surnameKey)
                .collect(Collectors.toSet());
        return NamedPerson.blocks(PersonName.parse(name), keys).stream();
    }

    /**
     * Countries for which bodies act that are called after somebody: "the Tillman administration" acts for the country
     * of the only Tillman in the article.
     */
    Set<String> countriesOfLeader(String body) {
        Map<String, Set<String>> bySurname = new HashMap<>();
        names().forEach(name -> bySurname
                .computeIfAbsent(PersonName.parse(name).surname(), k -> new TreeSet<>())
                .add(name));
        Set<String> found = new TreeSet<>();
        for (String word : Folding.words(body)) {
            Set<String> leaders = bySurname.getOrDefault(word, Set.of());
            if (leaders.size() == 1) {
                leaders.forEach(leader -> found.addAll(countries(leader)));
            }
        }
        return found;
    }
}
