package dev.rapporteur.cli;

import dev.rapporteur.ingest.Inspection;
import dev.rapporteur.ingest.Inspector;
import dev.rapporteur.pipeline.Inspecting;
import dev.rapporteur.pipeline.Source;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur inspect}. */
@Command(
        name = "inspect",
        header = "Show what is read of each input, and where it comes from; no model is loaded.",
        description = {
            "Each field stands beside the place that tells it and its words there, an outlet with how sure it is from 0 to 1. "
                    + "Below it the text, and what was dropped as chrome of the page, and why."
        },
        footer = {
            "  rapporteur inspect page.html",
            "  rapporteur inspect --format json articles/ | jq .fields",
            "  curl -s https://example.org/story | rapporteur inspect -"
        })
final class InspectCommand implements Callable<Integer> {
    /** How it is printed. */
    enum Format {
        TEXT,
        JSON;

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
            description = "One of ${COMPLETION-CANDIDATES} (default: text); json is one object per line.")
    private Format format = Format.TEXT;

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Source> sources = inputs.find(session.streams());
        Configuration configuration = Configuration.load(session.settings());
        Account account = new Account(session);
        new Inspecting(Inspector.of(configuration.authority()))
                .run(
                        sources,
                        inspection -> {
                            account.done();
                            session.streams().print(words(inspection));
                        },
                        account::enter);
        session.streams().out().flush();
        return account.close("inspected").number();
    }

    private String words(Inspection inspection) {
        return switch (format) {
            case TEXT -> InspectionText.of(inspection);
            case JSON -> InspectionJson.of(inspection);
        };
    }
}
