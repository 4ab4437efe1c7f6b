package dev.rapporteur.cli;

import dev.rapporteur.rdf.Iris;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that all commands share. They may stand before or after the command's name. */
final class Settings {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The dataset's folder (default: data).")
    private Path data = Path.of("data");

    @Option(
            names = "--base",
            paramLabel = "IRI",
            scope = ScopeType.INHERIT,
            converter = Base.class,
            description = "Begin of all resource IRIs (default: http://localhost:3030/).")
    private Iris iris = Iris.DEFAULT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            converter = Count.class,
            description = "Articles worked on at a time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Log what is done, and show where errors come from.")
    private boolean verbose;

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "What humans judge to be the same or not (default: ontology/judgements.ttl).")
    private Optional<Path> judgements = Optional.empty();

    Path data() {
        return data;
    }

    Iris iris() {
        return iris;
    }

    /** The file that is named for what humans judge. */
    Optional<Path> judgements() {
        return judgements;
    }

    int threads() {
        return threads;
    }

    boolean verbose() {
        return verbose;
    }

    /** A base, with the reason where it is none. */
    private static final class Base implements ITypeConverter<Iris> {
        @Override
        public Iris convert(String value) {
            try {
                return new Iris(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Failure.firstLine(e));
            }
        }
    }

    /** A whole number of at least one. */
    private static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int count = Integer.parseInt(value);
                if (count >= 1) {
                    return count;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no whole number");
            }
            throw new TypeConversionException("'" + value + "' is too small; it must be at least 1");
        }
    }
}
