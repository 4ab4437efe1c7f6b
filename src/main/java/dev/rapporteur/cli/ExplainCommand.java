package dev.rapporteur.cli;

import dev.rapporteur.explain.ClaimKind;
import dev.rapporteur.explain.TextPage;
import dev.rapporteur.extract.RuleIndex;
import dev.rapporteur.pipeline.Source;
import dev.rapporteur.query.DisplayWidth;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.Store;
import dev.rapporteur.store.StoreLockedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur explain}. */
@Command(
        name = "explain",
        header = "Show each claim below its sentence, with the words and rules it is read from.",
        description = {
            "An arrow (←) leads from what is claimed to the words that tell it, and from these to the rule that reads "
                    + "them so. Words are in colour on a terminal, unless NO_COLOR is set. For a person or an event of the "
                    + "dataset, named by its IRI or by what follows the base, it tells which claims were put together and "
                    + "why, which were not, and why its status holds."
        },
        footer = {
            "  rapporteur explain story.txt",
            "  rapporteur explain --claims meetings,sanctions articles/ | less",
            "  rapporteur explain --html claims.html articles/",
            "  rapporteur explain --rule planned",
            "  rapporteur explain meeting/ana-ruiz-tom-okafor-lisbon-2031-03-04"
        })
final class ExplainCommand implements Callable<Integer> {
    /** Cells of a line where nobody tells how wide the terminal is. */
    private static final int USUAL_WIDTH = 100;

    private final Session session;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = "--claims",
            paramLabel = "KIND",
            split = ",",
            description = "Only claims of these kinds, of ${COMPLETION-CANDIDATES} (default: all).")
    private Set<ClaimKind> kinds = EnumSet.allOf(ClaimKind.class);

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page to this file instead.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--rule", paramLabel = "ID", description = "Show a rule with its reason and its examples instead.")
    private Optional<String> rule = Optional.empty();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Iris iris = session.settings().iris();
        Optional<String> thing = inputs.only().filter(input -> DatasetExplanation.isAbout(input, iris));
        if (thing.isPresent() && !Files.exists(Path.of(thing.get()))) {
            return explainFromDataset(thing.get(), iris);
        }
        RuleIndex rules = Configuration.read("dev/rapporteur/extract/*.yml", RuleIndex::load);
        return rule.isPresent() ? show(rules, rule.get()) : explain(rules);
    }

    private int explainFromDataset(String thing, Iris iris) throws StoreLockedException {
        try (Store store = Datasets.open(session.settings())) {
            session.streams().print(new DatasetExplanation(store, iris).of(thing));
        }
        return ExitCode.OK.number();
    }

    private int show(RuleIndex rules, String id) {
        if (!inputs.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "--rule shows a rule without reading articles; leave out the inputs");
        }
        session.streams().print(RuleText.of(rules, id));
        return ExitCode.OK.number();
    }

    @SuppressWarnings("try") // the interruption is there only to be closed
    private int explain(RuleIndex rules) {
        List<Source> sources = inputs.find(session.streams());
        Output output = output(rules);
        Configuration configuration = Configuration.load(session.settings());
        Account account = new Account(session);
        try (Interruption interruption = Interruption.guard(session.streams(), "the output is not complete")) {
            new Extraction(configuration, session).run(sources, account, output::add);
            output.close();
        }
        return account.close("explained").number();
    }

    private Output output(RuleIndex rules) {
        Streams streams = session.streams();
        if (html.isPresent()) {
            return HtmlOutput.to(html.get(), kinds, rules, streams);
        }
        int width = streams.columns() > 0 ? streams.columns() : USUAL_WIDTH;
        boolean colours = Colours.areWanted(streams, System.getenv());
        return new TextOutput(new TextPage(width, colours, DisplayWidth::of), kinds, streams);
    }
}
