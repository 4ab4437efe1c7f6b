package dev.rapporteur.authority;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The public lists of outlets, each in its own shape. */
final class OutletLists {
    private static final int ONCE = 1;

    private OutletLists() {}

    /** All lists, the most careful first. */
    static Stream<OutletFact> of(Facts facts) {
        return Stream.of(publishers(facts), sites(facts), sources(facts)).flatMap(s -> s);
    }

    /** Tables of publishers under headings such as "UK-Publishers". */
    private static Stream<OutletFact> publishers(Facts facts) {
        return Stream.of(facts.text("news_outlets/fundus_supported_publishers.md")
                        .split("\n## "))
                .flatMap(section -> Jsoup.parse(section).select("tbody tr").stream()
                        .map(row -> publisher(row, section.substring(0, section.indexOf('-')))));
    }

    private static OutletFact publisher(Element row, String country) {
        String code =
                switch (country) {
                    case "UK" -> "GB";
                    case "IND" -> "IN";
                    case "ISL" -> "IS";
                    default -> country;
                };
        String name = row.select("div").text().strip();
        String url = row.select("a").attr("href");
        return new OutletFact(name.isEmpty() ? row.select("code").eachText().get(0) : name, url, Optional.of(code));
    }

    /** Home pages with the country they are made in. */
    private static Stream<OutletFact> sites(Facts facts) {
        return facts.table("news_outlets/newshomepages_sites.csv", ',').stream()
                .map(row -> new OutletFact(
                        row.getOrDefault("name", ""),
                        row.getOrDefault("url", ""),
                        Optional.of(row.getOrDefault("country", "").strip()).filter(c -> c.matches("[A-Z]{2}"))));
    }

    /** Sources of articles with how often each stood on each host; the one most often on a host is its outlet. */
    private static Stream<OutletFact> sources(Facts facts) {
        Map<String, OutletFact> owners = new HashMap<>();
        Map<String, Integer> most = new HashMap<>();
        for (Map<String, String> row : facts.table("news_outlets/allsides_outlets.tsv", '\t')) {
            OutletFact fact =
                    new OutletFact(row.getOrDefault("outlet", ""), row.getOrDefault("domain", ""), Optional.empty());
            int articles = Integer.parseInt(row.getOrDefault("n_articles", "0").strip());
            if (articles > ONCE && articles > most.getOrDefault(fact.host(), 0)) {
                most.put(fact.host(), articles);
                owners.put(fact.host(), fact);
            }
        }
        return owners.values().stream()
                .sorted(Comparator.comparing((OutletFact f) -> f.host().length())
                        .thenComparing(OutletFact::host));
    }
}
