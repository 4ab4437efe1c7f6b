package dev.rapporteur.query;

import java.util.List;
import java.util.Optional;

/** The canned queries: the files {@code queries/*.rq}, each one question with its parameters. */
public interface QueryCatalog {
    /**
     * All queries of the program.
     *
     * @throws BrokenQueryException if a file can't be understood; names the file and the line
     */
    static QueryCatalog load() {
        return QueryFiles.load("queries");
    }

    /** All queries, sorted by name. */
    List<CannedQuery> queries();

    /** The query of that name, which is its file name without {@code .rq}. */
    default Optional<CannedQuery> find(String name) {
        return queries().stream().filter(query -> query.name().equals(name)).findFirst();
    }
}
