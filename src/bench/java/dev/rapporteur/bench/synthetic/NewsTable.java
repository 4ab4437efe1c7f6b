package dev.rapporteur.bench.synthetic;

import dev.rapporteur.model.ArticleReport;
import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Consolidation;
import dev.rapporteur.model.Party;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.resolve.Consolidator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints what the synthetic news is like, so that it can be compared with real news. */
public final class NewsTable {
    private static final long SEED = 1;

    private NewsTable() {}

    /** Takes the number of articles. */
    public static void main(String[] args) {
        int count = args.length == 0 ? 2000 : Integer.parseInt(args[0]);
        Authority authority = AuthorityGraph.load();
        List<ArticleReport> reports =
                SyntheticNews.of(authority, SEED).articles(0, count).toList();
        print("triples per article", mean(reports, report -> ArticleGraph.write(report, Iris.DEFAULT, authority)
                .size()));
        print("claims per article", mean(reports, report -> report.claims().size()));
        print("people per article", mean(reports, report -> report.people().size()));
        Consolidation all = Consolidator.of(authority).consolidate(reports);
        print(
                "people",
                all.entities().stream()
                        .filter(entity -> entity.kind() == Party.Kind.PERSON)
                        .count());
        print("events", all.events().size());
        print("articles per event", mean(all.events(), event -> articles(event)));
        print("outlets per event", mean(all.events(), Consolidation.Event::outletCount));
        print("origins per event", mean(all.events(), Consolidation.Event::independentOrigins));
        print(
                "disputed events",
                all.events().stream().filter(e -> !e.disputedBy().isEmpty()).count());
    }

    private static long articles(Consolidation.Event event) {
        return event.reportedIn().stream().map(ref -> ref.article()).distinct().count();
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
        return all.stream().mapToDouble(value).average().orElse(0);
    }

    private static void print(String what, double value) {
        System.out.printf(Locale.ROOT, "%-22s %10.2f%n", what, value);
    }
}
