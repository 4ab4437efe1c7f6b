package dev.rapporteur.cli;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.Parameter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rapporteur queries}. */
@Command(
        name = "queries",
        header = "List the queries that can be asked, with their parameters.",
        footer = {"  rapporteur queries", "  rapporteur queries | grep sanction"})
final class QueriesCommand implements Callable<Integer> {
    private final Session session;

    QueriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Queries.catalog().queries().forEach(this::print);
        return ExitCode.OK.number();
    }

    private void print(CannedQuery query) {
        Streams streams = session.streams();
        streams.println(query.name());
        streams.println("    " + query.summary());
        query.parameters().forEach(parameter -> streams.println("    " + describe(parameter)));
        query.example().ifPresent(example -> streams.println("    e.g. " + example));
    }

    /** For example "person=PERSON (required): whose meetings". */
    private static String describe(Parameter parameter) {
        String need = parameter.required() ? " (required)" : "";
        String otherwise =
                parameter.byDefault().map(value -> " (default: " + value + ")").orElse("");
        String what = parameter.values().isEmpty() ? parameter.type().word() : String.join("|", parameter.values());
        return parameter.name() + "=" + what + need + otherwise
                + (parameter.description().isEmpty() ? "" : ": " + parameter.description());
    }
}
