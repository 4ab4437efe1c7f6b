package dev.rapporteur.evaluate;

import java.util.List;
import java.util.OptionalInt;

/** A proposal. */
record ToldProposal(
        String label,
        OptionalInt points,
        List<String> proposers,
        List<String> provisions,
        List<String> rejectedBy,
        String quote)
        implements ToldFact {
    @Override
    public String words() {
        return Words.row(label, Words.together(proposers));
    }
}
