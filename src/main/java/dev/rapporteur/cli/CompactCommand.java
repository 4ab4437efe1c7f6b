package dev.rapporteur.cli;

import dev.rapporteur.store.Compacted;
import dev.rapporteur.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rapporteur compact}. */
@Command(
        name = "compact",
        header = "Give back the space of what was replaced in the dataset.",
        description = {
            "A load does this by itself once the dataset takes more than twice the space that it needs. Meanwhile there "
                    + "are two copies on the disk."
        },
        footer = {"  rapporteur compact", "  rapporteur compact --data /var/news"})
final class CompactCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1 << 20;

    private final Session session;

    CompactCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (Interruption interruption = Interruption.ofLoading(session.streams());
                Store store = interruption.whole(() -> Datasets.open(session.settings()))) {
            Compacted compacted = store.compact();
            session.streams()
                    .say(String.format(
                            Locale.ROOT,
                            "compacted %s: %.1f MB, %.1f MB before",
                            session.settings().data(),
                            compacted.after() / MEGABYTE,
                            compacted.before() / MEGABYTE));
        }
        return ExitCode.OK.number();
    }
}
