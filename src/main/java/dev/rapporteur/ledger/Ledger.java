package dev.rapporteur.ledger;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.Origin;
import dev.rapporteur.model.Revision;
import dev.rapporteur.model.Sha256;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries of a dataset by origin. At most one of them holds an article. */
public final class Ledger {
    private final Map<Origin, LedgerEntry> entries = new TreeMap<>();
    private final Map<ArticleId, Origin> holders = new HashMap<>();
    private int revision;

    /**
     * A ledger as it was written.
     *
     * @param revision number of the last change; 0 before the first
     */
    public Ledger(Collection<LedgerEntry> entries, int revision) {
        entries.forEach(this::put);
        this.revision = revision;
    }

    /** All entries, sorted by origin. */
    public Collection<LedgerEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** The entries of one folder, sorted by path. */
    public List<LedgerEntry> of(String folder) {
        return entries.values().stream()
                .filter(entry -> entry.origin().folder().equals(folder))
                .toList();
    }

    public Optional<LedgerEntry> find(Origin origin) {
        return Optional.ofNullable(entries.get(origin));
    }

    /** The entry that holds an article. */
    public Optional<LedgerEntry> holderOf(ArticleId article) {
        return Optional.ofNullable(holders.get(article)).flatMap(this::find);
    }

    /** Number of the last change; 0 before the first. */
    public int revision() {
        return revision;
    }

    /** Begins the next change. This ledger stays as it is until the change is accepted. */
    public Change change(Instant time) {
        return new Change(this, new Revision(revision + 1, time));
    }

    /** Takes over a change that was written. */
    public void accept(Change change) {
        for (Map.Entry<Origin, Optional<LedgerEntry>> after : change.entries().entrySet()) {
            remove(after.getKey());
            after.getValue().ifPresent(this::put);
        }
        revision = change.isEmpty() ? revision : change.revision().number();
    }

    /** Tells what it says now from what it said, or will say, at another time. */
    public String fingerprint() {
        Sha256 print = Sha256.start().add(String.valueOf(revision));
        entries.values().forEach(entry -> print.add(entry.toString()));
        return print.hex();
    }

    private void put(LedgerEntry entry) {
        entries.put(entry.origin(), entry);
        entry.held().ifPresent(held -> holders.put(held.article(), entry.origin()));
    }

    private void remove(Origin origin) {
        Optional.ofNullable(entries.remove(origin))
                .flatMap(LedgerEntry::held)
                .ifPresent(held -> holders.remove(held.article(), origin));
    }
}
