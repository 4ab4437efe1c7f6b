package dev.rapporteur.ingest;

import dev.rapporteur.ingest.Told.OutletFound;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what an article says of itself.
 *
 * @param head what its front matter or its form states
 * @param prefix the day in front of its text, as data collections write it
 * @param page its page
 * @param text its reporting
 */
record MetadataReader(Statements head, Optional<LocalDate> prefix, Page page, String text, KnownOutlets outlets) {
    Told read() {
        Optional<Sourced<URI>> url = url();
        OutletEvidence evidence = new OutletEvidence(head, page, text, url, outlets);
        Optional<OutletFound> outlet = evidence.outlet();
        Optional<OutletFound> carrier = evidence.carrier();
        Optional<String> house = outlet.map(OutletFound::value);
        Set<String> houses = Stream.concat(outlet.stream(), carrier.stream())
                .map(found -> Line.keyOf(found.value()))
                .collect(Collectors.toSet());
        return new Told(
                title(),
                outlet,
                carrier.filter(found -> !house.equals(Optional.of(found.value()))),
                authors().stream()
                        .filter(author -> !houses.contains(Line.keyOf(author.value())))
                        .toList(),
                published(url),
                updated(),
                url,
                head.first(Field.LANGUAGE).map(Sourced::of),
                dateline());
    }

    private Optional<Sourced<String>> title() {
        return head.first(Field.TITLE).map(Sourced::of).or(() -> page.title()
                .map(title -> new Sourced<>(title, "first headline", title)));
    }

    private Optional<Sourced<String>> dateline() {
        return page.dateline()
                .flatMap(Dateline::place)
                .map(place -> new Sourced<>(place, "dateline", place))
                .or(() -> head.first(Field.DATELINE).map(Sourced::of));
    }

    private Optional<Sourced<URI>> url() {
        return head.everywhere(Field.URL)
                .flatMap(stated ->
                        WebAddress.find(stated.value())
                                .map(uri -> new Sourced<>(uri, stated.from(), stated.value()))
                                .stream())
                .findFirst();
    }

    /** Metadata, then the header of the page, then the dateline, then the address. */
    private Optional<Sourced<LocalDate>> published(Optional<Sourced<URI>> url) {
        return day(Field.PUBLISHED)
                .or(() -> prefix.map(day -> new Sourced<>(day, "day before the text", "date " + day)))
                .or(() -> dateLine(any -> true))
                .or(() -> page.dateline()
                        .flatMap(Dateline::day)
                        .map(day -> new Sourced<>(day, "dateline", day.toString())))
                .or(() -> url.flatMap(address -> WebAddress.dayOf(address.value())
                        .map(day -> new Sourced<>(day, "path of the address", address.words()))));
    }

    private Optional<Sourced<LocalDate>> updated() {
        return day(Field.UPDATED).or(() -> dateLine(line -> line.rank() == DateLine.Rank.UPDATED));
    }

    private Optional<Sourced<LocalDate>> dateLine(Predicate<DateLine> wanted) {
        return page.dates().stream()
                .filter(wanted)
                .min(Comparator.comparing(DateLine::rank))
                .map(line ->
                        new Sourced<>(line.day(), "date on the page", line.day().toString()));
    }

    private Optional<Sourced<LocalDate>> day(Field field) {
        return head.everywhere(field)
                .flatMap(
                        stated -> StatedDay.find(stated.value())
                                .map(day -> new Sourced<>(day.day(), stated.from(), stated.value()))
                                .stream())
                .findFirst();
    }

    private List<Sourced<String>> authors() {
        List<Sourced<String>> stated = head.everywhere(Field.AUTHOR)
                .flatMap(author ->
                        stated(author.value()).stream().map(name -> new Sourced<>(name, author.from(), author.value())))
                .toList();
        if (!stated.isEmpty()) {
            String surest = stated.get(0).from();
            return distinct(stated.stream().filter(author -> author.from().equals(surest)));
        }
        List<Sourced<String>> byline = distinct(page.bylines().stream()
                .flatMap(b -> b.authors().stream())
                .map(name -> new Sourced<>(name, "byline", name)));
        return byline.isEmpty() ? contributors() : byline;
    }

    private static List<Sourced<String>> distinct(Stream<Sourced<String>> names) {
        List<Sourced<String>> distinct = new ArrayList<>();
        names.forEach(name -> {
            if (distinct.stream().noneMatch(other -> other.value().equals(name.value()))) {
                distinct.add(name);
            }
        });
        return distinct;
    }

    /** Front matter may name an author by a single word, which is an account rather than a full name. */
    private List<String> stated(String value) {
        String names = value.replaceFirst("(?i)^by:? ", "");
        List<String> people = new ArrayList<>();
        Byline.read(names, outlets).ifPresent(byline -> people.addAll(byline.authors()));
        boolean isAccount = people.isEmpty()
                && names.matches("[\\p{L}\\p{N}._-]{2,40}")
                && !PersonName.isCollective(names)
                && outlets.find(names).isEmpty();
        if (isAccount) {
            people.add(names);
        }
        return people;
    }

    private List<Sourced<String>> contributors() {
        return distinct(page.linesOf(Part.Kind.CONTRIBUTORS).stream()
                .flatMap(line -> Contributors.read(line, outlets).people().stream()
                        .map(name -> new Sourced<>(name, "contributors", line))));
    }
}
