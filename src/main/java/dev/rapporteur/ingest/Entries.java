package dev.rapporteur.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The articles of a file in their order, one at a time, so that a file of any size takes little memory. */
public interface Entries extends AutoCloseable {
    /**
     * The next article, whether it can be read or not; empty after the last.
     *
     * @throws UnreadableArticleException where the rest of the file cannot be read
     */
    Optional<Entry> next() throws UnreadableArticleException;

    /** Lets the file go. */
    @Override
    default void close() {}

    /** Articles that are in memory already. */
    static Entries of(List<Entry> entries) {
        Iterator<Entry> all = entries.iterator();
        return () -> all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }
}
