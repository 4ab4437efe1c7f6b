package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Source;
import dev.rapporteur.store.GraphStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur load}. */
@Command(
        name = "load",
        header = "Load articles into the dataset.",
        description = {
            "Articles that are there already are replaced; the others stay. What all articles together tell is worked "
                    + "out anew. All of it is one transaction: it happens completely or not at all."
        },
        footer = {
            "  rapporteur load articles/",
            "  rapporteur load --data /var/news monday.txt tuesday/",
            "  rapporteur load --endpoint http://localhost:3030/news/sparql --update-endpoint"
                    + " http://localhost:3030/news/update articles/",
            "  curl -s https://example.org/story.txt | rapporteur load"
        })
final class LoadCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Target target = new Target();

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<Source> sources = inputs.find(session.streams());
        Configuration configuration = Configuration.load(session.settings());
        try (Interruption interruption = Interruption.ofLoading(session.streams());
                GraphStore store = interruption.whole(() -> target.open(session.settings()))) {
            return new Loading(configuration, session)
                    .load(sources, store, interruption)
                    .number();
        }
    }
}
