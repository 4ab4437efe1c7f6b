package dev.rapporteur.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A proposal.
 *
 * @param label how it may be called
 * @param points number of its points; 0 where none is told
 * @param by who puts it forward
 * @param optBy who else may be told to
 * @param provisions what it provides; each counts
 * @param rejectedBy who rejects it; one of them is enough
 */
@JsonIgnoreProperties({"status", "status_alt", "cited"})
record GoldProposal(
        List<String> label,
        int points,
        List<String> by,
        List<String> optBy,
        List<String> provisions,
        List<String> rejectedBy,
        boolean optional,
        String quote)
        implements GoldFact<ToldProposal> {
    private static final double HALF_THE_WORDS = 0.5;

    GoldProposal {
        Check.some(label, "label");
    }

    @Override
    public double closeness(ToldProposal told, Cast cast) {
        long proposers = Stream.concat(by.stream(), optBy.stream())
                .filter(w -> cast.tells(told.proposers(), w))
                .count();
        double words = Spelling.bestOverlap(told.label(), label);
        if (words < HALF_THE_WORDS && !hasPoints(told)) {
            return DIFFERENT;
        }
        return proposers + words + (hasPoints(told) ? 1 : 0);
    }

    private boolean hasPoints(ToldProposal told) {
        return points != 0 && told.points().orElse(0) == points;
    }

    @Override
    public List<Attribute> attributes(ToldProposal told, Cast cast) {
        List<Attribute> found = new ArrayList<>();
        found.add(new Attribute("proposers", cast.isExactly(told.proposers(), by, optBy)));
        if (points != 0) {
            found.add(new Attribute("points", hasPoints(told)));
        }
        if (!rejectedBy.isEmpty()) {
            boolean right = rejectedBy.stream().anyMatch(w -> cast.tells(told.rejectedBy(), w));
            found.add(new Attribute("rejectedBy", right));
        }
        provisions.forEach(p ->
                found.add(new Attribute("provisions", Spelling.bestOverlap(p, told.provisions()) >= HALF_THE_WORDS)));
        return found;
    }

    @Override
    public String words(Cast cast) {
        return Words.row(Words.first(label), cast.words(by));
    }
}
