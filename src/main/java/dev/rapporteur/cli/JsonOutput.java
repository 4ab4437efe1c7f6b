package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;
import java.util.Map;

/** JSON Lines, each printed as soon as its article is done. */
record JsonOutput(Streams streams) implements Output {
    private static final ArticleJson JSON = new ArticleJson(Map.of());

    @Override
    public Outcome add(Extracted extracted) {
        streams.println(JSON.write(extracted.report()));
        streams.out().flush();
        return extracted;
    }

    @Override
    public void close() {
        streams.out().flush();
    }
}
