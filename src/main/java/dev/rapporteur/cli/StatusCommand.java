package dev.rapporteur.cli;

import dev.rapporteur.store.GraphStore;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur status}. */
@Command(
        name = "status",
        header = "Tell what the dataset has, and which inputs are stale or were skipped, and why.",
        footer = {"  rapporteur status", "  rapporteur status --data /var/news --format json | jq .stale"})
final class StatusCommand implements Callable<Integer> {
    /** How it is printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private final Target target = new Target();

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        DatasetStatus status = status();
        session.streams()
                .print(
                        switch (format) {
                            case TEXT -> StatusText.of(status);
                            case JSON -> StatusJson.of(status);
                        });
        return ExitCode.OK.number();
    }

    private DatasetStatus status() throws StoreLockedException {
        if (target.isServer()) {
            try (GraphStore store = target.open(session.settings())) {
                return status(store, store.name(), OptionalLong.empty());
            }
        }
        try (Store store = Datasets.open(session.settings())) {
            return status(store, store.dir());
        } catch (StoreLockedException locked) {
            try (GraphStore store = RunningServer.behind(locked).graphs()) {
                return status(store, locked.dir());
            }
        }
    }

    private DatasetStatus status(GraphStore store, Path dir) {
        return status(store, dir.toString(), OptionalLong.of(DatasetStatus.size(dir)));
    }

    private DatasetStatus status(GraphStore store, String name, OptionalLong bytes) {
        return DatasetStatus.of(store, name, bytes, session.settings().iris(), RuleVersion.current());
    }
}
