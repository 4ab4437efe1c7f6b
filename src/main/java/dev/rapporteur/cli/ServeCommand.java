package dev.rapporteur.cli;

import dev.rapporteur.serve.Server;
import dev.rapporteur.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}. */
@Command(
        name = "serve",
        header = "Serve the dataset in Fuseki, with its web pages, until Ctrl-C.",
        description = {"Prints the address, and a link to every query of the catalogue."},
        footer = {
            "  rapporteur serve",
            "  rapporteur serve --port 8080 --data /var/news",
            "  rapporteur serve --watch articles/",
            "  rapporteur serve --full-text articles/"
        })
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Port port = new Port();

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "Keep the dataset equal to this folder meanwhile, as 'rapporteur sync --watch' does.")
    private Optional<Path> watched = Optional.empty();

    @Mixin
    private final FullText fullText = new FullText();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Server.Options options = port.options(session.settings()).with(fullText.background(session));
        port.requireFree();
        if (watched.isPresent()) {
            return watch(SyncWork.prepare(watched.get(), session), options).number();
        }
        try (Store store = Datasets.open(session.settings())) {
            return new Serving(session, options, () -> {})
                    .serve(store, ExitCode.OK)
                    .number();
        }
    }

    private ExitCode watch(SyncWork work, Server.Options options) throws Exception {
        try (Store store = Datasets.create(session.settings())) {
            Watching watching = work.watch(store, false);
            Thread thread = new Thread(() -> watch(work, watching), "watching");
            thread.setDaemon(true);
            thread.start();
            return new Serving(session, options, watching::end).serve(store, ExitCode.OK);
        }
    }

    /** Also without watching the dataset is served. */
    private void watch(SyncWork work, Watching watching) {
        try {
            work.warmUp();
            watching.run();
        } catch (RuntimeException | Error e) {
            session.streams()
                    .say("rapporteur: " + Failures.of(e, session.settings()).line() + "; no longer watching");
        }
    }
}
