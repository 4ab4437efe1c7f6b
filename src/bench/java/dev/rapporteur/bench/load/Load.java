package dev.rapporteur.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapporteur.bench.load.Latencies.Quantiles;
import dev.rapporteur.cli.Inflow;
import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sys.JenaSystem;

/**
 * How fast the canned queries are over HTTP, in a dataset of synthetic news: each alone, all from many clients at once,
 * and the same while another client sends queries without end. A figure of {@code alone} is one client's.
 */
public final class Load {
    private static final int ARTICLES_A_DAY = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final Quantiles NONE = new Quantiles(0, Double.NaN, Double.NaN);

    private Load() {}

    /** {@code FOLDER ARTICLES SECONDS CLIENTS JSON}: a folder with a dataset in it is used as it is. */
    public static void main(String... args) throws Exception {
        JenaSystem.init();
        Path folder = Path.of(args[0]);
        int articles = Integer.parseInt(args[1]);
        if (!Files.exists(folder.resolve("tdb2"))) {
            long start = System.nanoTime();
            try (Inflow inflow = new Inflow(folder)) {
                inflow.load(0, articles);
                inflow.store().compact();
            }
            System.err.printf(Locale.ROOT, "loaded in %.0f s%n", (System.nanoTime() - start) / 1e9);
        }
        measure(
                folder, articles, Duration.ofSeconds(Long.parseLong(args[2])), Integer.parseInt(args[3]), Path.of(args[4]));
    }

    private static void measure(Path folder, int articles, Duration time, int clients, Path json) throws Exception {
        QueryCatalog catalog = QueryCatalog.load();
        List<String> queries = catalog.queries().stream().map(CannedQuery::name).toList();
        Server.Options options = new Server.Options(
                0, "http://localhost:3030/", Server.Options.LOOPBACK, Optional.empty(), catalog);
        try (Store store = Store.open(folder);
                Server server = Server.start(store, options)) {
            Crowd crowd = new Crowd(server.uri(), Calls.of(store.dataset(), FIRST_DAY, articles / ARTICLES_A_DAY));
            Map<String, Latencies> phases = new TreeMap<>();
            crowd.ask(queries, 2, time.dividedBy(4));
            Latencies alone = new Latencies();
            for (String query : queries) {
                Latencies one = crowd.ask(List.of(query), 1, time.dividedBy(queries.size()));
                one.copyTo(alone);
            }
            phases.put("alone", alone);
            phases.put("together", crowd.ask(queries, clients, time));
            AtomicInteger harmed = new AtomicInteger();
            phases.put("besideHostile", crowd.askBesideHostile(queries, clients, time, harmed));
            print(queries, phases, harmed.get());
            write(json, phases, articles, clients, time);
        }
    }

    private static void print(List<String> queries, Map<String, Latencies> phases, int harmed) {
        System.out.println("query                      alone p50    p95   together p50    p95   beside hostile p50    p95   calls");
        for (String query : queries) {
            Quantiles alone = phases.get("alone").quantiles().getOrDefault(query, NONE);
            Quantiles together = phases.get("together").quantiles().getOrDefault(query, NONE);
            Quantiles beside = phases.get("besideHostile").quantiles().getOrDefault(query, NONE);
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %9.1f %6.0f %14.1f %6.0f %20.1f %6.0f %7d%n",
                    query,
                    alone.p50(),
                    alone.p95(),
                    together.p50(),
                    together.p95(),
                    beside.p50(),
                    beside.p95(),
                    together.calls());
        }
        phases.forEach((phase, latencies) ->
                System.out.println(phase + ": " + latencies.errorCount() + " errors " + latencies.errors()));
        System.out.println("hostile queries: " + harmed);
    }

    private static void write(Path json, Map<String, Latencies> phases, int articles, int clients, Duration time)
            throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode all = mapper.createObjectNode()
                .put("articles", articles)
                .put("clients", clients)
                .put("seconds", time.toSeconds());
        phases.forEach((phase, latencies) -> {
            ObjectNode one = all.putObject(phase).put("errors", latencies.errorCount());
            latencies.quantiles().forEach((query, quantiles) -> one.set(query, mapper.valueToTree(quantiles)));
        });
        mapper.writerWithDefaultPrettyPrinter().writeValue(json.toFile(), all);
    }
}
