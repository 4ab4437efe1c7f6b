package dev.rapporteur.cli;

import dev.rapporteur.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        header = "Serve the dataset in Fuseki, with its web pages, until Ctrl-C.",
        description = {"Prints the address, and a link to every query of the catalogue."},
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur serve", "  rapporteur serve --port 8080 --data /var/news"})
final class ServeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Port port = new Port();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        port.requireFree();
        try (Store store = Datasets.open(session.settings())) {
            return new Serving(session).serve(store, port.number(), ExitCode.OK).number();
        }
    }
}
