package dev.rapporteur.explain;

import java.util.List;

/**
 * One claim.
 *
 * @param kind what it is about
 * @param what who did what, in a line
 * @param rows all that is told of it
 */
record Entry(ClaimKind kind, String what, List<Row> rows) {
    Entry {
        rows = List.copyOf(rows);
    }
}
