package dev.rapporteur.cli;

import dev.rapporteur.model.Authority;
import dev.rapporteur.model.Ruling;
import dev.rapporteur.rdf.AuthorityGraph;
import dev.rapporteur.rdf.Shapes;
import java.util.List;
import java.util.function.Supplier;

/**
 * What stands in files beside the code. It is read before the first article, so that a broken one costs nobody an hour.
 *
 * @param authority what the world at large knows
 * @param shapes what a graph must hold to be loaded
 * @param rulings what humans judge to be the same or not
 */
record Configuration(Authority authority, Shapes shapes, List<Ruling> rulings) {
    Configuration {
        rulings = List.copyOf(rulings);
    }

    static Configuration load(Settings settings) {
        return new Configuration(
                read("ontology/authority", AuthorityGraph::load),
                read("ontology/shapes.ttl", Shapes::load),
                Judgements.of(settings).read());
    }

    /**
     * Reads a part of it.
     *
     * @param where its file or folder, for the message
     */
    static <T> T read(String where, Supplier<T> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            throw new Failure(
                    ExitCode.BROKEN_CONFIGURATION,
                    where + " is broken: " + Failure.firstLine(e) + "; repair it and build again",
                    e);
        }
    }
}
