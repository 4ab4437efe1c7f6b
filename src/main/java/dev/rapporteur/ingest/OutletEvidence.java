package dev.rapporteur.ingest;

import dev.rapporteur.ingest.Told.OutletFound;
import dev.rapporteur.model.Authority.Outlet;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Weighs what a page tells of its outlet, the surest first. Nothing told is nothing found. */
final class OutletEvidence {
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:-\\d{4})?,?\\s*)(?:by )?(?<house>\\p{Lu}[^.,|]{1,60}?)(?:\\.|,|\\||$| [Aa]ll [Rr]ights)");
    private static final Pattern SOURCE_LINE = Pattern.compile(
            "^[Ss]ource\\s*:\\s*(?<house>.{2,60}?)(?:,? (?:and|with|\\+|&) (?:(?:news|other) )?agencies)?$");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,12}");

    private final Statements head;
    private final Page page;
    private final String text;
    private final Optional<Sourced<URI>> url;
    private final KnownOutlets outlets;

    OutletEvidence(Statements head, Page page, String text, Optional<Sourced<URI>> url, KnownOutlets outlets) {
        this.head = head;
        this.page = page;
        this.text = text;
        this.url = url;
        this.outlets = outlets;
    }

    /** Who originated the text. */
    Optional<OutletFound> outlet() {
        return firstOf(Stream.of(
                () -> stated(Field.OUTLET, OutletGround.STATED),
                this::agency,
                () -> page.bylines().stream()
                        .flatMap(b -> b.outlet().stream())
                        .findFirst()
                        .map(house -> found(house, OutletGround.BYLINE, house)),
                this::author,
                this::contributors,
                () -> lines(COPYRIGHT, OutletGround.COPYRIGHT),
                () -> lines(SOURCE_LINE, OutletGround.SOURCE_LINE),
                this::subscription,
                () -> SelfReference.find(text, outlets).map(house -> found(house, OutletGround.SELF_REFERENCE, house)),
                this::carrier));
    }

    /** The site or feed it was found on, whoever wrote it. */
    Optional<OutletFound> carrier() {
        return firstOf(Stream.of(
                () -> stated(Field.CARRIER, OutletGround.CARRIER_STATED),
                () -> page.dateline()
                        .filter(d -> d.agencies().size() > 1)
                        .map(d -> found(d.agencies().get(0), OutletGround.CARRIER_DATELINE, words(d))),
                this::domain));
    }

    private static Optional<OutletFound> firstOf(Stream<Supplier<Optional<OutletFound>>> evidence) {
        return evidence.flatMap(e -> e.get().stream()).findFirst();
    }

    private static OutletFound found(String name, OutletGround ground, String words) {
        return new OutletFound(new Sourced<>(name, ground.place(), words), ground);
    }

    private static OutletFound found(String name, OutletGround ground, Statement statement) {
        return new OutletFound(new Sourced<>(name, statement.from(), statement.value()), ground);
    }

    private Optional<OutletFound> stated(Field field, OutletGround ground) {
        return head.first(field)
                .flatMap(statement -> name(statement.value()).map(name -> found(name, ground, statement)));
    }

    /** An outlet may be stated by its name, by its address or by its domain. */
    private Optional<String> name(String value) {
        Optional<URI> address = WebAddress.find(value);
        if (address.isPresent()) {
            return address.flatMap(this::host);
        }
        boolean isDomain =
                DOMAIN.matcher(value).matches() && outlets.find(value).isEmpty();
        return (isDomain ? outlets.ofHost(value).map(Outlet::name) : Optional.<String>empty())
                .or(() -> Optional.of(outlets.canonical(value)));
    }

    private Optional<OutletFound> domain() {
        return url.flatMap(address -> host(address.value())
                .map(name -> found(name, OutletGround.DOMAIN, address.value().getHost())));
    }

    private Optional<String> host(URI address) {
        return outlets.ofHost(Objects.requireNonNullElse(address.getHost(), "")).map(Outlet::name);
    }

    private Optional<OutletFound> agency() {
        return page.dateline().filter(d -> !d.agencies().isEmpty()).map(d -> {
            List<String> agencies = d.agencies();
            String last = agencies.get(agencies.size() - 1);
            return found(outlets.canonical(last), OutletGround.DATELINE, words(d));
        });
    }

    private static String words(Dateline dateline) {
        return Stream.concat(dateline.place().stream(), Stream.of("(" + String.join("/", dateline.agencies()) + ")"))
                .reduce((place, agencies) -> place + " " + agencies)
                .orElse("");
    }

    private Optional<OutletFound> author() {
        return head.everywhere(Field.AUTHOR)
                .flatMap(author ->
                        house(author.value()).map(house -> found(house, OutletGround.AUTHOR, author)).stream())
                .findFirst();
    }

    /** "CNN", or "Ada Wells, CNN". */
    private Optional<String> house(String author) {
        return outlets.find(author).map(Outlet::name).or(() -> Byline.read(author, outlets)
                .flatMap(Byline::outlet));
    }

    private Optional<OutletFound> contributors() {
        return line(
                page.linesOf(Part.Kind.CONTRIBUTORS),
                line -> Contributors.read(line, outlets).outlet(),
                OutletGround.CONTRIBUTORS);
    }

    private Optional<OutletFound> lines(Pattern form, OutletGround ground) {
        return line(
                page.linesOf(Part.Kind.CHROME),
                line -> {
                    Matcher m = form.matcher(line);
                    return m.find() ? outlets.find(m.group("house")).map(Outlet::name) : Optional.empty();
                },
                ground);
    }

    private Optional<OutletFound> subscription() {
        return line(
                page.linesOf(Part.Kind.CHROME), line -> Subscription.find(line, outlets), OutletGround.SUBSCRIPTION);
    }

    private static Optional<OutletFound> line(
            List<String> lines, Function<String, Optional<String>> house, OutletGround ground) {
        return lines.stream()
                .flatMap(line -> house.apply(line).map(name -> found(name, ground, line)).stream())
                .findFirst();
    }
}
