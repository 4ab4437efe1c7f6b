package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.rdf.ArticleGraph;
import dev.rapporteur.rdf.Violation;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur validate}. */
@Command(
        name = "validate",
        header = "Check graphs against ontology/shapes.ttl (SHACL).",
        description = {
            "With inputs: the graphs extracted from them. Without: every graph of the dataset. Prints one line per "
                    + "violation; nothing where all is well."
        },
        footer = {"  rapporteur validate articles/", "  rapporteur validate --data /var/news"})
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Inputs inputs = new Inputs();

    private int violations;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = Configuration.load(session.settings());
        ExitCode code = inputs.isEmpty() ? dataset(configuration) : articles(configuration);
        return (violations == 0 ? code : ExitCode.INVALID).number();
    }

    private ExitCode dataset(Configuration configuration) throws StoreLockedException {
        try (Store store = Datasets.open(session.settings())) {
            List<String> graphs = store.graphs();
            graphs.forEach(name -> store.graph(name).ifPresent(graph -> check(configuration, name, graph)));
            session.streams().say(graphs.size() + " graphs checked, " + violations + " violations");
        }
        return ExitCode.OK;
    }

    private ExitCode articles(Configuration configuration) {
        List<Source> sources = inputs.find(session.streams());
        Account account = new Account(session);
        new Extraction(configuration, session).run(sources, account, extracted -> check(configuration, extracted));
        return account.close("checked");
    }

    private Outcome check(Configuration configuration, Extracted extracted) {
        Graph graph = ArticleGraph.write(extracted.report(), session.settings().iris(), configuration.authority());
        check(configuration, extracted.path(), graph);
        return extracted;
    }

    private void check(Configuration configuration, String where, Graph graph) {
        List<Violation> found = configuration.shapes().validate(graph);
        found.forEach(violation -> session.streams().println(where + ": " + violation));
        violations += found.size();
    }
}
