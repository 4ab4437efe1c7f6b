package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Source;
import dev.rapporteur.query.QueryCatalog;
import dev.rapporteur.query.Table;
import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur run}. */
@Command(
        name = "run",
        header = "Extract and load articles, print who met whom, and serve the dataset until Ctrl-C.",
        footer = {
            "  rapporteur run articles/",
            "  rapporteur run --no-serve articles/",
            "  rapporteur run --port 8080 --data /var/news articles/"
        })
final class RunCommand implements Callable<Integer> {
    private static final String WHO_MET_WHOM = "who-met-whom";

    private final Session session;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Port port = new Port();

    @Option(names = "--no-serve", description = "End after printing.")
    private boolean noServe;

    @Mixin
    private final FullText fullText = new FullText();

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<Source> sources = inputs.find(session.streams());
        Configuration configuration = Configuration.load(session.settings());
        QueryCatalog catalog = Queries.catalog();
        Optional<Server.Options> serving = noServe
                ? Optional.empty()
                : Optional.of(port.options(session.settings()).with(fullText.background(session)));
        if (serving.isPresent()) {
            port.requireFree();
        }
        try (Interruption interruption = Interruption.ofLoading(session.streams());
                Store store = interruption.whole(() -> Datasets.create(session.settings()))) {
            ExitCode code = new Loading(configuration, session).load(sources, store, interruption);
            Table table = Queries.find(catalog, WHO_MET_WHOM).run(store.dataset(), Map.of());
            session.streams().print(table.text(session.streams().columns()));
            session.streams().out().flush();
            return serving.isEmpty()
                    ? code.number()
                    : new Serving(session, serving.get(), () -> {})
                            .serve(store, code)
                            .number();
        }
    }
}
