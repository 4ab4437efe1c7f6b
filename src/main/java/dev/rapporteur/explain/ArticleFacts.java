package dev.rapporteur.explain;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Metadata;
import dev.rapporteur.model.Person;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of an article. */
final class ArticleFacts {
    private static final String UNKNOWN = "unknown";

    private ArticleFacts() {}

    static String title(ArticleReport report) {
        return Words.shown(
                report.article().metadata().title().orElse(report.article().file()));
    }

    /** Outlet and day also where they are unknown: whoever judges a claim must know that. */
    static List<Row> rows(ArticleReport report) {
        Metadata told = report.article().metadata();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("outlet", told.outlet().orElse(UNKNOWN)));
        told.carrier().ifPresent(c -> rows.add(Row.of("found on", c)));
        rows.add(Row.of("published", told.published().map(LocalDate::toString).orElse(UNKNOWN)));
        told.dateline().ifPresent(d -> rows.add(Row.of("from", d)));
        add(rows, "by", told.authors());
        rows.add(Row.of("file", report.article().file()));
        Optional<String> url = told.url().map(URI::toString);
        url.ifPresent(u -> rows.add(Row.of("address", u)));
        add(rows, "people", report.people().stream().map(ArticleFacts::person).toList());
        add(rows, "cites", report.cites());
        return rows.stream().map(r -> Row.of(r.label(), Words.shown(r.value()))).toList();
    }

    private static void add(List<Row> rows, String label, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(Row.of(label, String.join(", ", values)));
        }
    }

    private static String person(Person person) {
        return person.aliases().isEmpty()
                ? person.name()
                : person.name() + person.aliases().stream().collect(Collectors.joining(" / ", " (", ")"));
    }
}
