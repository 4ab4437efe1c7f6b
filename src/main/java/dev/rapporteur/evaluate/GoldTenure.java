package dev.rapporteur.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Somebody in an office.
 *
 * @param who whose office
 * @param title how its title may be worded
 * @param of how its country or organization may be named; empty where that does not count
 */
@JsonIgnoreProperties({"of_inferred", "former"})
record GoldTenure(String who, List<String> title, List<String> of, boolean optional, String quote)
        implements GoldFact<ToldTenure> {
    private static final double HALF_THE_TITLE = 0.5;

    GoldTenure {
        Check.some(who, "who");
        Check.some(title, "title");
    }

    @Override
    public double closeness(ToldTenure told, Cast cast) {
        double close = cast.isNameOf(told.person(), who) ? Spelling.bestOverlap(told.title(), title) : DIFFERENT;
        return close >= HALF_THE_TITLE ? close : DIFFERENT;
    }

    @Override
    public List<Attribute> attributes(ToldTenure told, Cast cast) {
        boolean right = told.organization()
                .filter(o -> of.stream().anyMatch(a -> Spelling.isSamePhrase(o, a)))
                .isPresent();
        return of.isEmpty() ? List.of() : List.of(new Attribute("organization", right));
    }

    @Override
    public String words(Cast cast) {
        return Words.row(cast.words(List.of(who)), Words.first(title), Words.first(of));
    }
}
