package dev.rapporteur.rdf;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Authority.Country;
import java.util.List;
import java.util.Optional;

/** A small invented world. */
final class Samples {
    static final Authority AUTHORITY = new Authority(
            List.of(
                    new Country(
                            "XA",
                            "Northland",
                            List.of("N.L.", "Kingdom of Northland"),
                            List.of("Northlandic"),
                            List.of("Kyra"),
                            List.of("Old Quay"),
                            List.of("Springport"),
                            Optional.empty()),
                    new Country(
                            "XB",
                            "Southland",
                            List.of(),
                            List.of("Southern"),
                            List.of("Springport"),
                            List.of(),
                            List.of("Kyra", "Elm"),
                            Optional.empty()),
                    new Country(
                            "XC",
                            "Westland",
                            List.of(),
                            List.of(),
                            List.of("Vest"),
                            List.of(),
                            List.of("Elm", "Springport"),
                            Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private Samples() {}
}
