package dev.rapporteur.cli;

import dev.rapporteur.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        DatasetStatus status;
        try (Store store = Datasets.open(session.settings())) {
            status = DatasetStatus.of(store, session.settings().iris(), RuleVersion.current());
        }
        session.streams()
                .print(
                        switch (format) {
                            case TEXT -> StatusText.of(status);
                            case JSON -> StatusJson.of(status);
                        });
        return ExitCode.OK.number();
    }
}
