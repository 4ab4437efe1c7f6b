package dev.rapporteur.cli;

import dev.rapporteur.evaluate.Evaluation;
import dev.rapporteur.evaluate.GoldStandard;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur evaluate}. */
@Command(
        name = "evaluate",
        header = "Compare what is extracted with gold facts of your own: precision, recall, F1.",
        description = {
            "A gold file and its article have the same name, but for the ending. docs/gold-format.md describes gold files."
        },
        footer = {
            "  rapporteur evaluate gold/ articles/",
            "  rapporteur evaluate --errors gold/ monday.txt tuesday/",
            "  rapporteur evaluate --predictions claims.jsonl --format json gold/"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int NAMED = 5;

    /** How the figures are printed. */
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder with one gold file (.json) per article.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Articles: files, or folders with all below them.")
    private List<String> inputs = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description =
                    "Instead of articles: JSON Lines as 'extract --format jsonl' prints them; - for standard input.")
    private Optional<String> predictions = Optional.empty();

    @Option(names = "--errors", description = "Tell what was missed, made up or told wrong, by article.")
    private boolean errors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.TABLE;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (predictions.isPresent() != inputs.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE, "name either articles or, with --predictions, what was extracted from them");
        }
        GoldStandard standard = GoldStandard.read(gold);
        ToldArticles told = new ToldArticles(session);
        ExitCode code = predictions.map(told::read).orElseGet(() -> told.extract(new Inputs(inputs)));
        Evaluation evaluation = Evaluation.of(standard, told.articles());
        tell(evaluation.goldOfNoArticle(), "gold without an article, all of it counted as missed");
        tell(evaluation.withoutGold(), "articles without gold, left out");
        session.streams().print(print(evaluation));
        return code.number();
    }

    private String print(Evaluation evaluation) {
        return switch (format) {
            case TABLE -> evaluation.table() + (errors ? evaluation.errors() : "");
            case JSON -> evaluation.json(errors) + "\n";
        };
    }

    private void tell(List<String> names, String what) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
            session.streams().say(what + ": " + some + more);
        }
    }
}
