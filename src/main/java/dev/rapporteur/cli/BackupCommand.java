package dev.rapporteur.cli;

import dev.rapporteur.store.Fingerprint;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rapporteur backup}. */
@Command(
        name = "backup",
        header = "Write the whole dataset into one file.",
        description = {
            "While a server has the dataset open, it is asked for all of it, as it is at one moment.",
            "The file is gzip of N-Quads; its last line tells their number and SHA-256. It is there when it is complete, "
                    + "and takes the place of one with the same name only then."
        },
        footer = {"  rapporteur backup monday.nq.gz", "  rapporteur backup --data /var/news /mnt/monday.nq.gz"})
final class BackupCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        session.streams().say(file + ": written, " + backup());
        return ExitCode.OK.number();
    }

    private Fingerprint backup() throws StoreLockedException {
        try (Store store = Datasets.open(session.settings())) {
            return store.backup(file);
        } catch (StoreLockedException locked) {
            try (DatasetCopy copy = DatasetCopy.of(RunningServer.behind(locked))) {
                return copy.store().backup(file);
            }
        }
    }
}
