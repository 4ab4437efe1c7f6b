package dev.rapporteur.evaluate;

import java.util.List;
import java.util.stream.Stream;

/** A person, or an outlet that is credited. */
record ToldName(String name, List<String> aliases) implements ToldFact {
    ToldName(String name) {
        this(name, List.of());
    }

    Stream<String> forms() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    @Override
    public String words() {
        return name;
    }
}
