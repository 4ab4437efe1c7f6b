package dev.rapporteur.resolve;

import dev.rapporteur.model.Consolidation.Mention;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * People of one spelling, taken for one person.
 *
 * @param key names them among all
 * @param name the name taken apart
 * @param first the first mention, by article
 * @param shortNames keys of the single words by which the same articles call the person
 * @param offices what the articles say the person is
 * @param company keys of the surnames of the other people whom the same articles name
 * @param judged paths by which humans' judgements name it
 * @param beside keys of others whom an article names beside them
 */
record NamedPerson(
        String key,
        PersonName name,
        Mention first,
        Set<String> shortNames,
        Set<HeldOffice> offices,
        Company company,
        Set<String> judged,
        Set<String> beside)
        implements Item {
    /** Shortest surname that may be told by all but one of its letters. */
    private static final int LONG = 6;

    NamedPerson {
        shortNames = Set.copyOf(shortNames);
        offices = Set.copyOf(offices);
        judged = Set.copyOf(judged);
        beside = Set.copyOf(beside);
    }

    @Override
    public String path() {
        return MentionPath.of(first);
    }

    @Override
    public Set<String> paths() {
        return judged;
    }

    @Override
    public String summary() {
        String offices = offices().stream().map(HeldOffice::toString).sorted().collect(Collectors.joining("; "));
        return first.party().name() + (offices.isEmpty() ? "" : " (" + offices + ")");
    }

    @Override
    public Set<String> blocks() {
        return blocks(name, shortNames);
    }

    /** By surname and single names; by the given name with any one letter of a long surname left out. */
    static Set<String> blocks(PersonName name, Set<String> shortNames) {
        Set<String> keys = new TreeSet<>();
        keys.add("surname " + name.surnameKey());
        if (!name.isShort()) {
            shortNames.forEach(key -> keys.add("surname " + key));
            keys.addAll(nearly(name));
        }
        return keys;
    }

    private static Set<String> nearly(PersonName name) {
        Set<String> keys = new TreeSet<>();
        String surname = name.surnameKey();
        if (surname.length() >= LONG) {
            String given = "nearly " + name.given().get(0).key() + " ";
            keys.add(given + surname);
            for (int i = 0; i < surname.length(); i++) {
                keys.add(given + surname.substring(0, i) + surname.substring(i + 1));
            }
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
        return company.sharedWith(other.company);
    }

    /** Whether nobody is named with both; where nobody is named with either, nothing speaks against them. */
    boolean movesInOtherCompanyThan(NamedPerson other) {
        return (!company.isEmpty() || !other.company.isEmpty()) && companySharedWith(other) == 0;
    }

    /** Whether an article names both. */
    boolean sharesArticleWith(NamedPerson other) {
        return beside.contains(other.key);
    }
}
