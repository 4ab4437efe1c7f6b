package dev.rapporteur.ingest;

import dev.rapporteur.model.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what an article says of itself.
 *
 * @param head its front matter
 * @param prefix the day in front of its text, as data collections write it
 * @param page its page
 * @param text its reporting
 */
record MetadataReader(FrontMatter head, Optional<LocalDate> prefix, Page page, String text, KnownOutlets outlets) {
    Metadata read() {
        Optional<URI> url = url();
        OutletEvidence evidence = new OutletEvidence(head, page, text, url, outlets);
        Optional<String> outlet = evidence.outlet();
        return new Metadata(
                head.first("title", "headline").or(page::title),
                outlet,
                evidence.carrier().filter(carrier -> !outlet.equals(Optional.of(carrier))),
                published(url),
                authors(),
                url,
                page.dateline().flatMap(Dateline::place));
    }

    Optional<URI> url() {
        return head
                .all("url", "link", "canonicalurl", "canonical", "permalink", "originalurl", "sourceurl", "source")
                .stream()
                .flatMap(value -> WebAddress.find(value).stream())
                .findFirst();
    }

    private Optional<LocalDate> published(Optional<URI> url) {
        return head.first(
                        "published",
                        "publishedat",
                        "datepublished",
                        "pubdate",
                        "publishdate",
                        "publicationdate",
                        "date",
                        "created")
                .flatMap(StatedDay::find)
                .map(StatedDay::day)
                .or(() -> prefix)
                .or(() -> page.dates().stream()
                        .min(Comparator.comparing(DateLine::rank))
                        .map(DateLine::day))
                .or(() -> page.dateline().flatMap(Dateline::day))
                .or(() -> url.flatMap(WebAddress::dayOf));
    }

    private List<String> authors() {
        List<String> stated = head.all("author", "authors", "byline", "by", "creator").stream()
                .flatMap(value -> stated(value).stream())
                .distinct()
                .toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        List<String> byline = page.bylines().stream()
                .flatMap(b -> b.authors().stream())
                .distinct()
                .toList();
        return byline.isEmpty() ? contributors() : byline;
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

    private List<String> contributors() {
        return page.linesOf(Part.Kind.CONTRIBUTORS).stream()
                .flatMap(line -> Contributors.read(line, outlets).people().stream())
                .distinct()
                .toList();
    }
}
