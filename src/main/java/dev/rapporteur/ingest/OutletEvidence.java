package dev.rapporteur.ingest;

import dev.rapporteur.model.Authority.Outlet;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private final FrontMatter head;
    private final Page page;
    private final String text;
    private final Optional<URI> url;
    private final KnownOutlets outlets;

    OutletEvidence(FrontMatter head, Page page, String text, Optional<URI> url, KnownOutlets outlets) {
        this.head = head;
        this.page = page;
        this.text = text;
        this.url = url;
        this.outlets = outlets;
    }

    /** Who originated the text. */
    Optional<String> outlet() {
        return firstOf(Stream.of(
                () -> stated("outlet", "source", "newspaper", "agency"),
                this::agency,
                () -> page.bylines().stream().flatMap(b -> b.outlet().stream()).findFirst(),
                () -> head.all("author", "authors", "byline", "by").stream()
                        .flatMap(this::known)
                        .findFirst(),
                this::contributors,
                () -> lines(COPYRIGHT),
                () -> lines(SOURCE_LINE),
                this::subscription,
                () -> SelfReference.find(text, outlets),
                this::carrier));
    }

    /** The site or feed it was found on, whoever wrote it. */
    Optional<String> carrier() {
        return firstOf(Stream.of(
                () -> stated("carrier", "publisher", "site", "sitename", "website", "publication", "via"),
                () -> page.dateline().filter(d -> d.agencies().size() > 1).map(d -> d.agencies()
                        .get(0)),
                () -> url.flatMap(this::host)));
    }

    private static Optional<String> firstOf(Stream<Supplier<Optional<String>>> evidence) {
        return evidence.flatMap(e -> e.get().stream()).findFirst();
    }

    private Optional<String> stated(String... keys) {
        return head.first(keys).flatMap(value -> {
            Optional<URI> address = WebAddress.find(value);
            return address.isPresent() ? address.flatMap(this::host) : Optional.of(outlets.canonical(value));
        });
    }

    private Optional<String> host(URI address) {
        return outlets.ofHost(Objects.requireNonNullElse(address.getHost(), "")).map(Outlet::name);
    }

    private Optional<String> agency() {
        return page.dateline()
                .map(Dateline::agencies)
                .filter(agencies -> !agencies.isEmpty())
                .map(agencies -> outlets.canonical(agencies.get(agencies.size() - 1)));
    }

    private Stream<String> known(String words) {
        return outlets.find(words).map(Outlet::name).stream();
    }

    private Optional<String> contributors() {
        return page.linesOf(Part.Kind.CONTRIBUTORS).stream()
                .map(line -> Contributors.read(line, outlets))
                .flatMap(c -> c.outlet().stream())
                .findFirst();
    }

    private Optional<String> lines(Pattern form) {
        return page.linesOf(Part.Kind.CHROME).stream()
                .map(form::matcher)
                .filter(Matcher::find)
                .flatMap(m -> known(m.group("house")))
                .findFirst();
    }

    private Optional<String> subscription() {
        List<String> chrome = page.linesOf(Part.Kind.CHROME);
        return chrome.stream()
                .flatMap(line -> Subscription.find(line, outlets).stream())
                .findFirst();
    }
}
