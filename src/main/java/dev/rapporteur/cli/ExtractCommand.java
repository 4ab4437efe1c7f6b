package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Source;
import dev.rapporteur.rdf.RdfFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur extract}. */
@Command(
        name = "extract",
        header = "Print what articles claim; no dataset is touched.",
        description = {
            "nquads and trig: one named graph per article, and what all of them together tell.",
            "jsonl: one JSON object per article, in the order of the inputs."
        },
        footer = {
            "  rapporteur extract articles/ > claims.nq",
            "  rapporteur extract --format jsonl articles/ | jq .meetings",
            "  rapporteur extract --format trig - < story.txt"
        })
final class ExtractCommand implements Callable<Integer> {
    /** How results are printed. */
    enum Format {
        NQUADS,
        TRIG,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: nquads).")
    private Format format = Format.NQUADS;

    @Option(
            names = "--events",
            description = "With jsonl: name the event that each claim reports, across all articles of this run.")
    private boolean events;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    @SuppressWarnings("try") // the interruption is there only to be closed
    public Integer call() {
        List<Source> sources = inputs.find(session.streams());
        Configuration configuration = Configuration.load(session.settings());
        Account account = new Account(session);
        Extraction extraction = new Extraction(configuration, session);
        try (Interruption interruption = Interruption.guard(session.streams(), "the output is not complete")) {
            Output output = output(configuration);
            extraction.run(sources, account, output::add);
            output.close();
        }
        return account.close("extracted").number();
    }

    private Output output(Configuration configuration) {
        ArticleGraphs graphs =
                new ArticleGraphs(configuration, session.settings().iris());
        return switch (format) {
            case NQUADS -> new QuadOutput(RdfFormat.NQUADS, session.settings().iris(), graphs, session.streams());
            case TRIG -> new QuadOutput(RdfFormat.TRIG, session.settings().iris(), graphs, session.streams());
            case JSONL -> events ? new EventOutput(graphs, session.streams()) : new JsonOutput(session.streams());
        };
    }
}
