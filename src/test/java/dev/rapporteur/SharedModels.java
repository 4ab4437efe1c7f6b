package dev.rapporteur;

import dev.rapporteur.nlp.Annotator;
import dev.rapporteur.nlp.ModelCache;
import java.nio.file.Path;

/** The language models, loaded once for all tests: twice would not fit into the heap. */
public final class SharedModels {
    private SharedModels() {}

    /** The annotator that all tests share. */
    public static Annotator annotator() {
        return Loaded.ANNOTATOR;
    }

    private static final class Loaded {
        private static final Annotator ANNOTATOR = Annotator.open(ModelCache.in(Path.of("target", "models")));
    }
}
