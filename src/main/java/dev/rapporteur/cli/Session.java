package dev.rapporteur.cli;

import dev.rapporteur.model.Authority;
import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.pipeline.Pipeline;
import dev.rapporteur.pipeline.Stages;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param models loads the language models; asked only where there is an article to read
 * @param clock tells when something was written
 */
record Session(Streams streams, Settings settings, Supplier<Annotator> models, Clock clock) {
    Pipeline pipeline(Authority authority) {
        return new Pipeline(stages(authority), settings.threads());
    }

    Stages stages(Authority authority) {
        return Stages.of(authority, models);
    }
}
