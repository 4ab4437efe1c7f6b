package dev.rapporteur.extract;

import dev.rapporteur.model.TenureClaim.Phase;
import dev.rapporteur.model.Token;
import java.util.List;
import java.util.Optional;

/**
 * People in an office, as one rule reads it from a sentence.
 *
 * @param title the office
 * @param holders names of the people
 * @param rule what reads it
 * @param verb the verb that tells of it, where one does
 * @param change what the verb makes of the tenure at the time it tells: it begins, or ends; empty where it tells of a
 *     state
 */
record Holding(Title title, List<String> holders, TenureRule rule, Optional<Token> verb, Optional<Phase> change) {
    Holding {
        holders = List.copyOf(holders);
    }

    /** What no verb tells, as an apposition. */
    static Holding of(Title title, List<String> holders, TenureRule rule) {
        return new Holding(title, holders, rule, Optional.empty(), Optional.empty());
    }
}
