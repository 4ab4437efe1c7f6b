package dev.rapporteur.evaluate;

import java.util.Optional;

/** Somebody in an office. */
record ToldTenure(String person, String title, Optional<String> organization, String quote) implements ToldFact {
    @Override
    public String words() {
        return Words.row(person, title, organization.orElse(""));
    }
}
