package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import dev.rapporteur.pipeline.Pipeline;
import dev.rapporteur.pipeline.Source;
import java.util.List;
import java.util.function.Function;

/** Takes a command's inputs through the pipeline, with a progress bar and an account. */
record Extraction(Configuration configuration, Session session) {
    /**
     * Extracts all inputs.
     *
     * @param sink takes every report in the order of the inputs, and may refuse it
     */
    void run(List<Source> inputs, Account account, Function<Extracted, Outcome> sink) {
        Pipeline pipeline = session.pipeline(configuration.authority());
        try (Progress progress = Progress.start(session.streams(), inputs.size())) {
            pipeline.run(inputs, outcome -> {
                account.enter(outcome instanceof Extracted extracted ? sink.apply(extracted) : outcome);
                progress.step();
            });
        }
    }
}
