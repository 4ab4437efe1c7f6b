package dev.rapporteur.cli;

import dev.rapporteur.model.Authority;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.pipeline.Pipeline;
import dev.rapporteur.pipeline.Stages;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param models loads the language models; asked only where there is an article to read
 */
record Session(Streams streams, Settings settings, Supplier<Annotator> models) {
    Pipeline pipeline(Authority authority) {
        return new Pipeline(Stages.of(authority, models), settings.threads());
    }
}
