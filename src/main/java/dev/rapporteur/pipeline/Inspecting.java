package dev.rapporteur.pipeline;

import dev.rapporteur.ingest.Inspection;
import dev.rapporteur.ingest.Inspector;
import dev.rapporteur.ingest.UnreadableArticleException;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.Source.Pending;
import dev.rapporteur.pipeline.Source.Unusable;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads inputs without language models, to show how articles come about. */
public record Inspecting(Inspector inspector) {
    /**
     * Inspects every input, also after broken ones.
     *
     * @param sink is given each inspection, in the order of the inputs
     * @param skipped is given each input that is no article
     */
    public void run(Iterable<? extends Source> inputs, Consumer<Inspection> sink, Consumer<Skipped> skipped) {
        try (Expansion articles = new Expansion(inputs)) {
            articles.forEachRemaining(input -> {
                if (input instanceof Pending pending) {
                    inspect(pending, skipped).ifPresent(sink);
                } else {
                    skipped.accept(((Unusable) input).outcome());
                }
            });
        }
    }

    private Optional<Inspection> inspect(Pending input, Consumer<Skipped> skipped) {
        try {
            return Optional.of(inspector.inspect(input.reading().read()));
        } catch (UnreadableArticleException e) {
            skipped.accept(Skips.of(input.path(), e));
        } catch (RuntimeException | StackOverflowError e) {
            skipped.accept(Skips.failed(input.path(), e));
        }
        return Optional.empty();
    }
}
