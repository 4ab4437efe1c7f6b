package dev.rapporteur.authority;

import dev.rapporteur.model.Authority.Nickname;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Given names and their short forms, from {@code nicknames/names.csv}. */
final class Nicknames {
    private Nicknames() {}

    static List<Nickname> of(Facts facts) {
        return facts.table("nicknames/names.csv", ',').stream()
                .map(Nicknames::nickname)
                .filter(n -> !n.name().equals(n.shortForm()))
                .distinct()
                .sorted(Comparator.comparing(Nickname::name).thenComparing(Nickname::shortForm))
                .toList();
    }

    private static Nickname nickname(Map<String, String> row) {
        return new Nickname(name(row, "name1"), name(row, "name2"));
    }

    private static String name(Map<String, String> row, String column) {
        return Names.key(row.getOrDefault(column, "").strip());
    }
}
