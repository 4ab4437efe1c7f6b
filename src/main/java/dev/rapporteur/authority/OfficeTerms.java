package dev.rapporteur.authority;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.model.Authority.OfficeTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terms of heads of state and government, from the World Factbook for all countries as they are now, and from the table
 * of presidents and vice presidents of the United States since the first.
 */
final class OfficeTerms {
    private static final String US = "US";
    private static final Map<String, String> OFFICES = Map.of("prez", "president", "viceprez", "vice president");

    private OfficeTerms() {}

    /** Sorted by country, office and first day. */
    static List<OfficeTerm> of(Facts facts, List<CountryFacts> countries) {
        Stream<OfficeTerm> ofOthers = countries.stream()
                .filter(c -> !c.code().equals(US))
                .flatMap(c -> c.heads()
                        .distinct()
                        .map(h -> new OfficeTerm(
                                c.code(), h.office(), h.name(), h.surname(), h.from(), Optional.empty())));
        Stream<OfficeTerm> ofUs =
                HandMade.stream(facts.yaml("us_executive/executive.yaml")).flatMap(OfficeTerms::ofPerson);
        return Stream.concat(ofOthers, ofUs).sorted(OfficeTerm.ORDER).toList();
    }

    private static Stream<OfficeTerm> ofPerson(JsonNode person) {
        List<OfficeTerm> terms = new ArrayList<>();
        HandMade.stream(person.path("terms"))
                .map(term -> term(person.path("name"), term))
                .forEach(term -> add(terms, term));
        return terms.stream();
    }

    private static OfficeTerm term(JsonNode name, JsonNode term) {
        String surname = name.path("last").asText();
        String given = Stream.of("first", "middle")
                .flatMap(part -> HandMade.find(name.path(part)).stream())
                .collect(Collectors.joining(" "));
        return new OfficeTerm(
                US,
                OFFICES.getOrDefault(term.path("type").asText(), "president"),
                HandMade.find(name.path("official_full")).orElse(given + " " + surname),
                surname,
                LocalDate.parse(term.path("start").asText()),
                Optional.of(LocalDate.parse(term.path("end").asText())));
    }

    /** A second term right after the first continues it. */
    private static void add(List<OfficeTerm> terms, OfficeTerm next) {
        int last = terms.size() - 1;
        boolean continues = last >= 0
                && terms.get(last).office().equals(next.office())
                && terms.get(last).includes(next.from());
        if (continues) {
            OfficeTerm first = terms.get(last);
            terms.set(
                    last,
                    new OfficeTerm(US, first.office(), first.holder(), first.surname(), first.from(), next.until()));
        } else {
            terms.add(next);
        }
    }
}
