package dev.rapporteur.resolve;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.Consolidation.Mention;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * People of one spelling, taken for one person.
 *
 * @param name the name taken apart
 * @param mentions where it stands, sorted
 * @param shortNames keys of the single words by which the same articles call the person
 * @param offices what the articles say the person is
 * @param company keys of the surnames of the other people whom the same articles name
 */
record NamedPerson(
        PersonName name, List<Mention> mentions, Set<String> shortNames, Set<HeldOffice> offices, Set<String> company)
        implements Item {
    NamedPerson {
        mentions = List.copyOf(mentions);
        shortNames = Set.copyOf(shortNames);
        offices = Set.copyOf(offices);
        company = Set.copyOf(company);
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
        String offices = offices().stream().map(HeldOffice::toString).sorted().collect(Collectors.joining("; "));
        return mentions.get(0).party().name() + (offices.isEmpty() ? "" : " (" + offices + ")");
    }

    @Override
    public Set<String> blocks() {
        Set<String> keys = new TreeSet<>();
        keys.add("surname " + name.surnameKey());
        if (!name.isShort()) {
            shortNames.forEach(key -> keys.add("surname " + key));
            keys.add("given " + name.given().get(0).key() + " " + name.surname().charAt(0));
        }
        return keys;
    }

    boolean holdsOfficeOf(NamedPerson other) {
        return offices.stream().anyMatch(mine -> other.offices.stream().anyMatch(mine::agreesWith));
    }

    boolean holdsOfficeAgainst(NamedPerson other) {
        return offices.stream().anyMatch(mine -> other.offices.stream().anyMatch(mine::contradicts));
    }

    /** How many people both are named with. */
    int companySharedWith(NamedPerson other) {
        Set<String> smaller = company.size() < other.company.size() ? company : other.company;
        Set<String> larger = company.size() < other.company.size() ? other.company : company;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    /** Whether nobody is named with both; where nobody is named with either, nothing speaks against them. */
    boolean movesInOtherCompanyThan(NamedPerson other) {
        return (!company.isEmpty() || !other.company.isEmpty()) && companySharedWith(other) == 0;
    }

    boolean sharesArticleWith(NamedPerson other) {
        return !Collections.disjoint(articles(), other.articles());
    }

    private Set<ArticleId> articles() {
        return mentions.stream().map(Mention::article).collect(Collectors.toSet());
    }
}
