package dev.rapporteur.authority;

import static dev.rapporteur.authority.HandMade.entries;
import static dev.rapporteur.authority.HandMade.strings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapporteur.model.Authority.KnownOrganization;
import dev.rapporteur.model.Authority.OfficeTitle;
import dev.rapporteur.model.Authority.Rank;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is hand-made throughout: titles of offices, ranks, international organizations. */
final class Titles {
    private Titles() {}

    static List<OfficeTitle> offices() {
        return entries(HandMade.read("offices.yaml"))
                .map(e -> new OfficeTitle(
                        e.getKey(),
                        Names.sorted(strings(e.getValue().path("variants"))),
                        HandMade.find(e.getValue().path("seat"))))
                .sorted(Comparator.comparing(OfficeTitle::title))
                .toList();
    }

    static List<Rank> ranks() {
        return entries(HandMade.read("ranks.yaml"))
                .flatMap(group -> entries(group.getValue()).map(e -> rank(e, group.getKey())))
                .sorted(Comparator.comparing(Rank::kind).thenComparing(Rank::name))
                .toList();
    }

    private static Rank rank(Map.Entry<String, JsonNode> entry, String kind) {
        return new Rank(
                entry.getKey(),
                Names.sorted(strings(entry.getValue())),
                Rank.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    static List<KnownOrganization> organizations() {
        return entries(HandMade.read("organizations.yaml"))
                .map(e -> new KnownOrganization(e.getKey(), Names.sorted(strings(e.getValue()))))
                .sorted(Comparator.comparing(KnownOrganization::name))
                .toList();
    }
}
