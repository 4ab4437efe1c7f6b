package dev.rapporteur.ledger;

import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.ArticleVersion;
import dev.rapporteur.model.ArticleVersion.End;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.LedgerEntry.Held;
import dev.rapporteur.model.Origin;
import dev.rapporteur.model.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one transaction changes in a ledger. */
public final class Change {
    private final Ledger ledger;
    private final Revision revision;
    private final Map<Origin, Optional<LedgerEntry>> entries = new TreeMap<>();
    private final Map<ArticleId, Optional<Origin>> holders = new TreeMap<>();
    private final List<ArticleVersion> ended = new ArrayList<>();

    Change(Ledger ledger, Revision revision) {
        this.ledger = ledger;
        this.revision = revision;
    }

    /**
     * An input gives an article. What it gave before, if that was another one, is withdrawn.
     *
     * @param hash fingerprint of the article
     * @param version the rules that read it
     * @param claims number of its claims
     */
    public void hold(Origin origin, ArticleId article, String hash, String version, int claims) {
        Optional<Held> before = holder(article).flatMap(this::entry).flatMap(LedgerEntry::held);
        before.filter(held -> !held.isOf(hash, version))
                .ifPresent(held -> end(held, held.hash().equals(hash) ? End.NEW_RULES : End.CHANGED_TEXT));
        give(
                origin,
                before.filter(held -> held.isOf(hash, version))
                        .orElseGet(() -> new Held(article, hash, version, claims, revision)));
    }

    /** An input is found to give an article that the dataset has, from here or from elsewhere. */
    public void keep(Origin origin, ArticleId article) {
        holder(article).flatMap(this::entry).flatMap(LedgerEntry::held).ifPresent(held -> give(origin, held));
    }

    /** An input is broken; what it gave before stays. */
    public void fail(Origin origin, Fault fault) {
        Optional<Held> held = entry(origin).flatMap(LedgerEntry::held);
        put(new LedgerEntry(origin, held, Optional.of(fault), revision));
    }

    /** An input gives nothing; what it gave before is withdrawn. */
    public void refuse(Origin origin, Fault fault) {
        withdraw(origin);
        put(new LedgerEntry(origin, Optional.empty(), Optional.of(fault), revision));
    }

    /** An input is gone, and what it gave with it. */
    public void remove(Origin origin) {
        withdraw(origin);
        if (ledger.find(origin).isPresent()) {
            entries.put(origin, Optional.empty());
        } else {
            entries.remove(origin);
        }
    }

    public Revision revision() {
        return revision;
    }

    /** The entries that are different, as they are to be; empty for those to be removed. */
    public Map<Origin, Optional<LedgerEntry>> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** The versions of articles that end with this. */
    public List<ArticleVersion> ended() {
        return Collections.unmodifiableList(ended);
    }

    /** The articles that no input gives any longer. */
    public List<ArticleId> withdrawn() {
        return holders.entrySet().stream()
                .filter(holder -> holder.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private void give(Origin origin, Held held) {
        holder(held.article()).filter(other -> !other.equals(origin)).ifPresent(this::loseHeld);
        entry(origin)
                .flatMap(LedgerEntry::held)
                .filter(other -> !other.article().equals(held.article()))
                .ifPresent(other -> withdraw(origin));
        holders.put(held.article(), Optional.of(origin));
        put(new LedgerEntry(origin, Optional.of(held), Optional.empty(), revision));
    }

    private void withdraw(Origin origin) {
        entry(origin).flatMap(LedgerEntry::held).ifPresent(held -> {
            end(held, End.WITHDRAWN);
            holders.put(held.article(), Optional.empty());
            loseHeld(origin);
        });
    }

    private void loseHeld(Origin origin) {
        entries.put(origin, entry(origin).flatMap(entry -> entry.withoutHeld(revision)));
    }

    private void end(Held held, End why) {
        if (!held.since().equals(revision)) {
            ended.add(new ArticleVersion(held, revision, why));
        }
    }

    private void put(LedgerEntry entry) {
        Optional<LedgerEntry> before = ledger.find(entry.origin());
        if (before.filter(entry::saysTheSameAs).isPresent()) {
            entries.remove(entry.origin());
        } else {
            entries.put(entry.origin(), Optional.of(entry));
        }
    }

    private Optional<LedgerEntry> entry(Origin origin) {
        Optional<LedgerEntry> changed = entries.getOrDefault(origin, Optional.empty());
        return entries.containsKey(origin) ? changed : ledger.find(origin);
    }

    private Optional<Origin> holder(ArticleId article) {
        return holders.containsKey(article)
                ? holders.getOrDefault(article, Optional.empty())
                : ledger.holderOf(article).map(LedgerEntry::origin);
    }
}
