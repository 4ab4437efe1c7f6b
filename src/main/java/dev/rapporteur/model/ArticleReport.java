package dev.rapporteur.model;

import java.util.List;

/**
 * All that was extracted from one article: a pure function of the article, the rules and the authority.
 *
 * @param article the article
 * @param people whom it names, in order of first mention
 * @param cites other outlets it credits, by their names in the authority where known, in order of first mention
 * @param claims what it claims, in order of evidence
 */
public record ArticleReport(Article article, List<Person> people, List<String> cites, List<Claim> claims) {
    public ArticleReport {
        people = List.copyOf(people);
        cites = cites.stream().distinct().toList();
        claims = List.copyOf(claims);
        long names = people.stream().map(Person::name).distinct().count();
        if (names != people.size()) {
            throw new IllegalArgumentException(article.file() + ": two people of one name");
        }
    }
}
