package dev.rapporteur.cli;

import dev.rapporteur.ledger.Ledger;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Outcome;
import dev.rapporteur.rdf.Iris;
import dev.rapporteur.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What can be told of a dataset.
 *
 * @param name its folder or address
 * @param bytes what it takes on the disk, where that is known
 * @param revision number of its last change; 0 where it has no ledger
 * @param version the rules that would read articles now
 * @param articles number of articles
 * @param entries how the inputs stand, sorted by folder and path
 */
record DatasetStatus(
        String name, OptionalLong bytes, int revision, String version, int articles, List<LedgerEntry> entries) {
    DatasetStatus {
        entries = List.copyOf(entries);
    }

    static DatasetStatus of(GraphStore store, String name, OptionalLong bytes, Iris iris, String version) {
        Ledger ledger = DatasetWriter.ledger(store, iris);
        int articles = (int) store.graphs().stream()
                .filter(graph -> iris.findArticle(graph).isPresent())
                .count();
        return new DatasetStatus(name, bytes, ledger.revision(), version, articles, List.copyOf(ledger.entries()));
    }

    /** Bytes of all files of a folder. */
    static long size(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell the size of " + dir + ": " + e.getMessage(), e);
        }
    }

    List<LedgerEntry> with(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).toList();
    }

    /** Number of articles that no input in the ledger gave. */
    int unknown() {
        return articles
                - (int) entries.stream()
                        .filter(entry -> entry.held().isPresent())
                        .count();
    }

    /** Number of articles that other rules have read than would read them now. */
    int outdated() {
        return (int) entries.stream()
                .flatMap(entry -> entry.held().stream())
                .filter(held -> !held.version().equals(version))
                .count();
    }

    /** The entry that changed last. */
    Optional<LedgerEntry> latest() {
        return entries.stream().max((one, other) -> one.changed().compareTo(other.changed()));
    }

    List<String> folders() {
        return entries.stream().map(entry -> entry.origin().folder()).distinct().toList();
    }

    /** Number of inputs of a folder that stand so. */
    int number(String folder, Outcome outcome) {
        return (int) with(outcome).stream()
                .filter(entry -> entry.origin().folder().equals(folder))
                .count();
    }
}
