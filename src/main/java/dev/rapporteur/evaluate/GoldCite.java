package dev.rapporteur.evaluate;

import java.util.List;

/** An outlet that the article credits. */
record GoldCite(List<String> names) implements GoldFact<ToldName> {
    @Override
    public boolean optional() {
        return false;
    }

    @Override
    public double closeness(ToldName told, Cast cast) {
        return names.stream().anyMatch(n -> Spelling.isSame(told.name(), n)) ? 1 : DIFFERENT;
    }

    @Override
    public String words(Cast cast) {
        return Words.first(names);
    }
}
