package dev.rapporteur.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * One country's page of the World Factbook, whose prose is told apart into names.
 *
 * @param page the page as JSON
 */
record Factbook(JsonNode page) {
    private static final Pattern REMARK = Pattern.compile("\\s*[;,]?\\s*\\bnote\\b.*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*(?:or )?|\\s+or\\s+");

    /** The page of a country by its FIPS code, which is also the name of its file. */
    static Factbook of(Facts facts, List<String> files, String fips) {
        String end = "/" + Names.key(fips.isBlank() ? "none" : fips) + ".json";
        return files.stream()
                .filter(f -> f.endsWith(end) && !f.contains("/oceans/"))
                .findFirst()
                .map(f -> new Factbook(facts.json(f)))
                .orElseGet(() -> new Factbook(MissingNode.getInstance()));
    }

    /** Short and long English names. */
    List<String> names() {
        JsonNode name = page.path("Government").path("Country name");
        return Stream.of("conventional short form", "conventional long form")
                .map(form -> plain(name.path(form)))
                .filter(n -> !n.isEmpty() && n.chars().noneMatch(c -> "(,;".indexOf(c) >= 0) && !n.equals("none"))
                .toList();
    }

    /** Capital cities. */
    List<String> capitals() {
        return list(page.path("Government").path("Capital").path("name"));
    }

    /** Adjectives, and names of one and of many of the people. */
    List<String> demonyms() {
        JsonNode nationality = page.path("People and Society").path("Nationality");
        return Stream.of("adjective", "noun")
                .flatMap(form -> SEPARATOR.splitAsStream(withoutRemark(plain(nationality.path(form)))))
                .flatMap(words -> Demonym.forms(words).stream())
                .toList();
    }

    /** First-level regions. */
    List<String> regions() {
        return Regions.of(page.path("Government")
                .path("Administrative divisions")
                .path("text")
                .asText(""));
    }

    /** Large cities. */
    List<String> cities() {
        return Regions.cities(plain(page.path("People and Society").path("Major urban areas - population")));
    }

    /** Who is head of the state and of the government. */
    Stream<String> heads() {
        JsonNode executive = page.path("Government").path("Executive branch");
        return Stream.of("chief of state", "head of government").map(field -> plain(executive.path(field)));
    }

    private static List<String> list(JsonNode node) {
        String words = IN_BRACKETS.matcher(plain(node)).replaceAll("");
        return SEPARATOR
                .splitAsStream(withoutRemark(words))
                .map(String::strip)
                .filter(Regions::isName)
                .toList();
    }

    private static String withoutRemark(String words) {
        return REMARK.matcher(words).replaceAll("");
    }

    /** The text of a field without markup. */
    private static String plain(JsonNode field) {
        return Jsoup.parseBodyFragment(field.path("text").asText("")).text().strip();
    }
}
