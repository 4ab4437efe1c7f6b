package dev.rapporteur.cli;

import dev.rapporteur.memory.DiskMemory;
import dev.rapporteur.store.Fingerprint;
import dev.rapporteur.store.Store;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur restore}. */
@Command(
        name = "restore",
        header = "Make the dataset hold what a backup holds.",
        description = {
            "Number and hash are checked before and after the file is read; only then does what was there go, at once. "
                    + "Meanwhile there are two copies on the disk."
        },
        footer = {"  rapporteur restore monday.nq.gz --data /var/other", "  rapporteur restore --replace monday.nq.gz"})
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "A file that 'rapporteur backup' has written.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replace what the dataset holds; without it, it must be empty.")
    private boolean replace;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (Interruption interruption = Interruption.ofLoading(session.streams());
                Store store = interruption.whole(() -> Datasets.create(session.settings()))) {
            requireEmpty(store);
            interruption.now("the dataset is as it was or as it was to be, complete in either case");
            DiskMemory.delete(BlockDerivation.memory(store.dir()));
            Fingerprint restored = store.restore(file);
            session.streams().say(session.settings().data() + ": restored from " + file + ", " + restored);
        }
        return ExitCode.OK.number();
    }

    private void requireEmpty(Store store) {
        int graphs = store.graphs().size();
        if (graphs > 0 && !replace) {
            throw new Failure(
                    ExitCode.USAGE,
                    session.settings().data() + ": holds " + graphs
                            + " graphs; add --replace if they may go, or name another dataset with --data");
        }
    }
}
