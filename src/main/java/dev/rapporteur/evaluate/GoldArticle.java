package dev.rapporteur.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one article tells, as docs/gold-format.md has it. A list holds what is accepted; an empty one is unknown.
 *
 * @param file name of the article's file; empty where the gold file bears it
 * @param cites names of each outlet that it credits
 * @param people names of each person, by short name
 * @param authors who wrote it: they may be told as people and need not be
 */
@JsonIgnoreProperties("publisher")
record GoldArticle(
        String file,
        List<String> outlet,
        List<String> published,
        List<String> authors,
        List<List<String>> cites,
        Map<String, List<String>> people,
        List<GoldTenure> tenures,
        List<GoldMeeting> meetings,
        List<GoldProposal> proposals,
        List<GoldSanction> sanctions) {
    GoldArticle {
        Check.days(published);
        cites.forEach(names -> Check.some(names, "cites"));
        people.forEach((who, names) -> Check.some(names, "people: " + who));
    }

    Cast cast() {
        return new Cast(people);
    }

    List<GoldPerson> persons() {
        Stream<GoldPerson> required = people.values().stream().map(names -> new GoldPerson(names, false));
        Stream<GoldPerson> writers = authors.stream().map(a -> new GoldPerson(List.of(a), true));
        return Stream.concat(required, writers).toList();
    }

    List<GoldCite> credits() {
        return cites.stream().map(GoldCite::new).toList();
    }
}
