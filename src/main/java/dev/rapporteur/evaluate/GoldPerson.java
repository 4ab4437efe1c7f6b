package dev.rapporteur.evaluate;

import java.util.List;

/** A person whom the article names. */
record GoldPerson(List<String> names, boolean optional) implements GoldFact<ToldName> {
    @Override
    public double closeness(ToldName told, Cast cast) {
        boolean same = told.forms().anyMatch(form -> names.stream().anyMatch(n -> Spelling.isSameName(form, n)));
        return same ? 1 : DIFFERENT;
    }

    @Override
    public String words(Cast cast) {
        return Words.first(names);
    }
}
