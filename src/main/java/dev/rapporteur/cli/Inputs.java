package dev.rapporteur.cli;

import dev.rapporteur.ingest.InputFiles;
import dev.rapporteur.ingest.format.Documents;
import dev.rapporteur.ingest.table.Columns;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.pipeline.Source.Unusable;
import dev.rapporteur.pipeline.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is to work on. */
final class Inputs {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "Files, folders (with all below them), patterns or - for standard input; without any, what is piped in.")
    private List<String> inputs;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,…",
            description =
                    "Columns of CSV and TSV, or members of JSON records, that do not tell by their names what they hold:"
                            + " text, id, title, outlet, carrier, author, published, updated, url, language, dateline.")
    private String columns = "";

    Inputs() {
        this(List.of());
    }

    Inputs(List<String> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** The only one, if there is no other. */
    Optional<String> only() {
        return inputs.size() == 1 ? Optional.of(inputs.get(0)) : Optional.empty();
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    /**
     * All inputs, in order, those included of which it is already known that they give nothing.
     *
     * @throws Failure where there is nothing to work on
     */
    List<Source> find(Streams streams) {
        if (isEmpty() && streams.inTerminal()) {
            throw new Failure(ExitCode.USAGE, "no input; name files or folders, or pipe an article in");
        }
        List<Source> sources = isEmpty() ? List.of(Source.of(streams.in(), documents())) : named(streams);
        if (sources.stream().allMatch(Unusable.class::isInstance)) {
            throw nothing(sources);
        }
        return sources;
    }

    private static Failure nothing(List<Source> sources) {
        Tally tally = new Tally();
        List<Skipped> skipped = sources.stream()
                .map(Unusable.class::cast)
                .map(Unusable::outcome)
                .toList();
        skipped.forEach(tally::enter);
        String more = skipped.size() == 1 ? "" : " (so with " + (skipped.size() - 1) + " more)";
        return new Failure(ExitCode.of(tally), skipped.get(0).message() + more);
    }

    private List<Source> named(Streams streams) {
        List<Path> paths =
                inputs.stream().filter(i -> !isStandardInput(i)).map(Path::of).toList();
        Documents documents = documents();
        Stream<Source> found = InputFiles.find(paths).stream().map(input -> Source.of(input, documents));
        Stream<Source> piped =
                inputs.stream().filter(Inputs::isStandardInput).limit(1).map(i -> Source.of(streams.in(), documents));
        return Stream.concat(found, piped).toList();
    }

    private Documents documents() {
        try {
            return new Documents(columns.isEmpty() ? Columns.USUAL : Columns.parse(columns));
        } catch (IllegalArgumentException wrong) {
            throw new Failure(ExitCode.USAGE, "--columns: " + wrong.getMessage());
        }
    }

    private static boolean isStandardInput(String input) {
        return input.equals(InputFiles.STANDARD_INPUT);
    }
}
