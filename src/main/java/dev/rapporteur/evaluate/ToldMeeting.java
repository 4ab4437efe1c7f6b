package dev.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;

/** A meeting; the date is ISO 8601. */
record ToldMeeting(
        List<String> participants, Optional<String> place, Optional<String> date, String status, String quote)
        implements ToldFact {
    @Override
    public String words() {
        return Words.row(Words.together(participants), place.orElse(""), date.orElse(""), status);
    }
}
