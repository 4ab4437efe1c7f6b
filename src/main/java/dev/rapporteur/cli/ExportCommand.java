package dev.rapporteur.cli;

import dev.rapporteur.cli.ExtractCommand.Format;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur export}. */
@Command(
        name = "export",
        header = "Print what the dataset holds, article by article, as 'extract' does.",
        description = {
            "nquads and trig: one named graph per article, and what all of them together tell.",
            "jsonl: one JSON object per article, with the IRI of the event that each claim reports and of each person."
        },
        footer = {
            "  rapporteur export > claims.nq",
            "  rapporteur export --format jsonl --out claims.jsonl",
            "  rapporteur export --format jsonl | jq .meetings"
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: nquads).")
    private Format format = Format.NQUADS;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead.")
    private Optional<Path> file = Optional.empty();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    @SuppressWarnings("try") // the interruption is there only to be closed
    public Integer call() throws Exception {
        Optional<ResultFile> result = file.map(path -> new ResultFile(path, "--out"));
        try (Interruption interruption = Interruption.guard(session.streams(), "the output is not complete")) {
            session.streams().say(account(export(result)));
        }
        return ExitCode.OK.number();
    }

    private int export(Optional<ResultFile> result) throws StoreLockedException {
        try (Store store = Datasets.open(session.settings())) {
            return export(store, result);
        } catch (StoreLockedException locked) {
            try (DatasetCopy copy = DatasetCopy.of(RunningServer.behind(locked))) {
                return export(copy.store(), result);
            }
        }
    }

    private int export(Store store, Optional<ResultFile> result) {
        Export export = new Export(store, session.settings().iris(), format);
        return result.isPresent()
                ? write(export, result.get())
                : export.write(session.streams().out());
    }

    private static int write(Export export, ResultFile file) {
        try (OutputStream out = file.open()) {
            return export.write(out);
        } catch (IOException | UncheckedIOException e) {
            throw file.failure(e);
        }
    }

    private String account(int articles) {
        String hint = "; an article's IRI would begin with "
                + session.settings().iris().base() + ", which --base changes";
        return (articles == 1 ? "1 article" : articles + " articles") + " exported" + (articles == 0 ? hint : "");
    }
}
