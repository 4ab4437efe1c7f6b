package dev.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;

/** A sanction; the date is ISO 8601. */
record ToldSanction(List<String> imposers, List<String> targets, Optional<String> date, String status, String quote)
        implements ToldFact {
    @Override
    public String words() {
        return Words.row(Words.together(imposers), Words.together(targets), date.orElse(""), status);
    }
}
