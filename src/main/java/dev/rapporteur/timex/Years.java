package dev.rapporteur.timex;

import java.util.Optional;
import java.util.function.IntFunction;

/** The year that other words stand in: "2022" or "last year", "of the same year". */
final class Years {
    /** To be put behind a month or day. */
    static final String OPTIONAL = "(?:,? (?:of )?{year}|,? (?:of )?{yearword} year)?";

    private Years() {}

    /** Empty if the words name no year; a range that ends in the named year may begin in the one before. */
    static Optional<Meaning> of(Words words, IntFunction<Optional<Period>> inYear) {
        if (words.has("year")) {
            return Optional.of(Meaning.fixed(inYear.apply(words.number("year"))));
        }
        if (words.has("yearword")) {
            Meaning year = named(words.get("yearword"));
            return Optional.of(frame ->
                    year.in(frame).flatMap(p -> inYear.apply(p.earliest().getYear())));
        }
        return Optional.empty();
    }

    private static Meaning named(String which) {
        return switch (which) {
            case "last" -> Meaning.fromAnchor(day -> Period.year(day.getYear() - 1));
            case "this" -> Meaning.fromAnchor(day -> Period.year(day.getYear()));
            case "next" -> Meaning.fromAnchor(day -> Period.year(day.getYear() + 1));
            default ->
                frame -> frame.mention(SpanUnit.YEAR)
                        .map(p -> Relation.of(which, SpanUnit.YEAR).from(p));
        };
    }
}
