package dev.rapporteur.cli;

import dev.rapporteur.explain.ClaimKind;
import dev.rapporteur.explain.Explanation;
import dev.rapporteur.explain.TextPage;
import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import java.util.Set;

/** Explanations as text, each printed as soon as its article is done. */
record TextOutput(TextPage page, Set<ClaimKind> kinds, Streams streams) implements Output {
    @Override
    public Outcome add(Extracted extracted) {
        streams.print(page.write(Explanation.of(extracted.report(), extracted.sentences(), kinds)));
        streams.out().flush();
        return extracted;
    }

    @Override
    public void close() {
        streams.out().flush();
    }
}
