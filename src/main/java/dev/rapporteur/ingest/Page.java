package dev.rapporteur.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A page taken apart.
 *
 * @param parts its lines in order
 * @param bylines who wrote it, as lines at its top tell
 * @param dates days that lines of their own tell
 * @param dateline the first dateline
 */
record Page(List<Part> parts, List<Byline> bylines, List<DateLine> dates, Optional<Dateline> dateline) {
    Page {
        parts = List.copyOf(parts);
        bylines = List.copyOf(bylines);
        dates = List.copyOf(dates);
    }

    List<String> linesOf(Part.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.line().whole())
                .toList();
    }

    /** The first headline above the first paragraph. */
    Optional<String> title() {
        return parts.stream()
                .takeWhile(part -> part.kind() != Part.Kind.PARAGRAPH)
                .filter(part -> part.kind() == Part.Kind.HEADLINE)
                .map(part -> part.line().text().replaceAll(" +", " "))
                .findFirst();
    }
}
