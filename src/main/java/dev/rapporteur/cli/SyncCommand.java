package dev.rapporteur.cli;

import dev.rapporteur.store.GraphStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur sync}. */
@Command(
        name = "sync",
        header = "Make the dataset equal to a folder: new, changed and removed articles.",
        description = {
            "An article that is as it was is not read again. One whose file is broken now keeps what it claimed before,"
                    + " marked as stale, until the file is mended or removed. Articles from elsewhere are not touched.",
            "Some hundred articles are one transaction; what is written stays if the rest is interrupted.",
            "With --endpoint, --data keeps only what consolidation remembers of that dataset. One program at a time may"
                    + " write to it."
        },
        footer = {
            "  rapporteur sync articles/",
            "  rapporteur sync --data /var/news /srv/articles",
            "  rapporteur sync --watch articles/",
            "  rapporteur sync --endpoint http://localhost:3030/news/sparql --update-endpoint"
                    + " http://localhost:3030/news/update articles/"
        })
final class SyncCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--allow-empty",
            description = "Withdraw all articles of the folder where it is empty; without, that is an error.")
    private boolean allowEmpty;

    @Option(names = "--watch", description = "Keep doing it until Ctrl-C: a new article is there within seconds.")
    private boolean watch;

    @Mixin
    private final Target target = new Target();

    SyncCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        SyncWork work = SyncWork.prepare(folder, session);
        try (Interruption interruption = Interruption.guard(session.streams(), SyncWork.INTERRUPTED);
                GraphStore store = interruption.whole(() -> target.open(session.settings()))) {
            return (watch ? watch(work, store, interruption) : work.once(store, allowEmpty)).number();
        }
    }

    private ExitCode watch(SyncWork work, GraphStore store, Interruption interruption) {
        Watching watching = work.watch(store, allowEmpty);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(watching, store), "end of watching"));
        interruption.close();
        work.warmUp();
        watching.run();
        return ExitCode.OK;
    }

    /** The shutdown hook: Ctrl-C is the expected end of a watch and no interruption. */
    private static void end(Watching watching, GraphStore store) {
        watching.end();
        store.close();
        Runtime.getRuntime().halt(ExitCode.OK.number());
    }
}
