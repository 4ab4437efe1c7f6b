package dev.rapporteur.cli;

import dev.rapporteur.ledger.Change;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleVersion.End;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Held;
import dev.rapporteur.model.LedgerEntry.Outcome;
import dev.rapporteur.pipeline.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many articles a synchronization changed.
 *
 * @param loaded articles that were not there before
 * @param replaced articles of which another version was there
 * @param withdrawn articles that are no longer there
 */
record SyncCount(int loaded, int replaced, int withdrawn) {
    static final SyncCount NONE = new SyncCount(0, 0, 0);

    SyncCount plus(Change change) {
        Set<ArticleId> before = change.ended().stream()
                .filter(version -> version.why() != End.WITHDRAWN)
                .map(version -> version.held().article())
                .collect(Collectors.toSet());
        List<Held> fresh = change.entries().values().stream()
                .flatMap(entry -> entry.stream())
                .flatMap(entry -> entry.held().stream())
                .filter(held -> held.since().equals(change.revision()))
                .toList();
        int again = (int)
                fresh.stream().filter(held -> before.contains(held.article())).count();
        return new SyncCount(
                loaded + fresh.size() - again,
                replaced + again,
                withdrawn + change.withdrawn().size());
    }

    boolean isNothing() {
        return equals(NONE);
    }

    /**
     * One line: "12 files: 2 loaded, 1 replaced, 8 unchanged, 1 skipped (1 empty); 3 withdrawn".
     *
     * @param entries how the files stand now
     */
    String summary(List<LedgerEntry> entries) {
        int files = entries.size();
        List<String> parts = new ArrayList<>();
        add(parts, loaded, "loaded");
        add(parts, replaced, "replaced");
        add(parts, number(entries, Outcome.LOADED) - loaded - replaced, "unchanged");
        add(parts, number(entries, Outcome.STALE), "stale" + reasons(entries, Outcome.STALE));
        add(parts, number(entries, Outcome.SKIPPED), "skipped" + reasons(entries, Outcome.SKIPPED));
        add(parts, withdrawn, "withdrawn");
        return files + (files == 1 ? " file" : " files") + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static int number(List<LedgerEntry> entries, Outcome outcome) {
        return (int)
                entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    private static String reasons(List<LedgerEntry> entries, Outcome outcome) {
        return entries.stream()
                .filter(entry -> entry.outcome() == outcome)
                .flatMap(entry -> entry.fault().stream())
                .collect(Collectors.groupingBy(
                        fault -> SkipReason.of(fault.reason()), java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(reason -> reason.getValue() + " " + reason.getKey().words())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
