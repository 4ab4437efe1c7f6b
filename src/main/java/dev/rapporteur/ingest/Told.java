package dev.rapporteur.ingest;

import dev.rapporteur.model.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an article says of itself, each with its evidence.
 *
 * @param outlet who originated the text
 * @param carrier where it was found, where that is somebody else
 */
record Told(
        Optional<Sourced<String>> title,
        Optional<OutletFound> outlet,
        Optional<OutletFound> carrier,
        List<Sourced<String>> authors,
        Optional<Sourced<LocalDate>> published,
        Optional<Sourced<LocalDate>> updated,
        Optional<Sourced<URI>> url,
        Optional<Sourced<String>> language,
        Optional<Sourced<String>> dateline) {
    Told {
        authors = List.copyOf(authors);
    }

    /** An outlet and how sure it is. */
    record OutletFound(Sourced<String> name, OutletGround ground) {
        String value() {
            return name.value();
        }
    }

    Metadata metadata() {
        return new Metadata(
                title.map(Sourced::value),
                outlet.map(OutletFound::value),
                carrier.map(OutletFound::value),
                published.map(Sourced::value),
                authors.stream().map(Sourced::value).toList(),
                url.map(Sourced::value),
                dateline.map(Sourced::value));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        title.ifPresent(found -> findings.add(of(Field.TITLE, found)));
        outlet.ifPresent(found -> findings.add(of(Field.OUTLET, found)));
        carrier.ifPresent(found -> findings.add(of(Field.CARRIER, found)));
        authors.forEach(found -> findings.add(of(Field.AUTHOR, found)));
        published.ifPresent(found -> findings.add(of(Field.PUBLISHED, found)));
        updated.ifPresent(found -> findings.add(of(Field.UPDATED, found)));
        url.ifPresent(found -> findings.add(of(Field.URL, found)));
        language.ifPresent(found -> findings.add(of(Field.LANGUAGE, found)));
        dateline.ifPresent(found -> findings.add(of(Field.DATELINE, found)));
        return findings;
    }

    private static Finding of(Field field, Sourced<?> found) {
        return new Finding(field, found.value().toString(), found.from(), found.words(), OptionalDouble.empty());
    }

    private static Finding of(Field field, OutletFound found) {
        Sourced<String> name = found.name();
        OptionalDouble confidence = OptionalDouble.of(found.ground().confidence());
        return new Finding(field, name.value(), name.from(), name.words(), confidence);
    }
}
