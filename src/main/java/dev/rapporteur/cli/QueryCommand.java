package dev.rapporteur.cli;

import dev.rapporteur.query.CannedQuery;
import dev.rapporteur.query.Table;
import dev.rapporteur.query.TableFormat;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur query}. */
@Command(
        name = "query",
        header = "Ask the dataset one of the queries that 'rapporteur queries' lists.",
        footer = {
            "  rapporteur query who-met-whom",
            "  rapporteur query who-met-whom-for-person person=\"Ada Example\"",
            "  rapporteur query sources --format csv > sources.csv"
        })
final class QueryCommand implements Callable<Integer> {
    /** How the answer is printed. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        TSV,
        TTL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "NAME", description = "Name of the query.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "PARAM=VALUE", description = "Its parameters.")
    private List<String> arguments = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table on a terminal, csv elsewhere).")
    private Optional<Format> format = Optional.empty();

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        CannedQuery query = Queries.find(Queries.catalog(), name);
        Map<String, String> parameters = parameters();
        print(answer(query, parameters));
        return ExitCode.OK.number();
    }

    private Table answer(CannedQuery query, Map<String, String> parameters) throws Exception {
        try (Store store = Datasets.open(session.settings())) {
            return query.run(store.dataset(), parameters);
        } catch (StoreLockedException locked) {
            return query.run(RunningServer.behind(locked).queries(), parameters);
        }
    }

    private void print(Table table) throws IOException {
        Streams streams = session.streams();
        Format wanted = format.orElse(streams.outTerminal() ? Format.TABLE : Format.CSV);
        switch (wanted) {
            case TABLE -> streams.print(table.text(streams.columns()));
            case CSV -> table.write(TableFormat.CSV, streams.out());
            case JSON -> table.write(TableFormat.JSON, streams.out());
            case TSV -> table.write(TableFormat.TSV, streams.out());
            case TTL -> table.write(TableFormat.TTL, streams.out());
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new Failure(
                        ExitCode.BAD_PARAMETER,
                        "'" + argument + "' is no parameter of query " + name + "; write it as name=value");
            }
            String parameter = argument.substring(0, equals);
            if (values.put(parameter, argument.substring(equals + 1)) != null) {
                throw new Failure(
                        ExitCode.BAD_PARAMETER,
                        "parameter '" + parameter + "' of query " + name + " is given twice; give it once");
            }
        }
        return values;
    }
}
