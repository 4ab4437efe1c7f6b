package dev.rapporteur.ledger;

import dev.rapporteur.ledger.FileReading.Read;
import dev.rapporteur.ledger.FileReading.Unread;
import dev.rapporteur.ledger.Step.Extract;
import dev.rapporteur.ledger.Step.Fail;
import dev.rapporteur.ledger.Step.Keep;
import dev.rapporteur.ledger.Step.Refuse;
import dev.rapporteur.ledger.Step.Remove;
import dev.rapporteur.model.ArticleId;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.LedgerEntry.Held;
import dev.rapporteur.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a folder with the ledger. Two files of one article are one article: the first by path gives it. */
public final class Plan {
    private final Ledger ledger;
    private final FolderContent content;
    private final Rules rules;
    private final Map<ArticleId, Origin> claimed = new HashMap<>();

    /**
     * What decides besides the ledger and the folder.
     *
     * @param version the rules that read articles now
     * @param repeated the sort of reason why a repeated article is skipped
     * @param isThere whether an input of another folder still exists
     */
    public record Rules(String version, String repeated, Predicate<Origin> isThere) {}

    private Plan(Ledger ledger, FolderContent content, Rules rules) {
        this.ledger = ledger;
        this.content = content;
        this.rules = rules;
    }

    /** All that is to be done; whatever is gone comes last, so that a renamed article is never missing. */
    public static List<Step> of(Ledger ledger, FolderContent content, Rules rules) {
        Plan plan = new Plan(ledger, content, rules);
        List<Step> steps =
                content.readings().stream().flatMap(r -> plan.step(r).stream()).toList();
        return Stream.concat(steps.stream(), plan.removals()).toList();
    }

    private Optional<Step> step(FileReading reading) {
        Origin origin = content.origin(reading);
        if (reading instanceof Read read) {
            return step(origin, read);
        }
        if (reading instanceof Unread unread) {
            return step(origin, unread);
        }
        ledger.find(origin).flatMap(LedgerEntry::held).ifPresent(held -> claimed.putIfAbsent(held.article(), origin));
        return Optional.empty();
    }

    private Optional<Step> step(Origin origin, Unread unread) {
        Fault fault = new Fault(Optional.empty(), rules.version(), unread.reason(), unread.message());
        Optional<Fault> known = ledger.find(origin).flatMap(LedgerEntry::fault);
        return known.equals(Optional.of(fault)) ? Optional.empty() : Optional.of(new Fail(origin, fault));
    }

    private Optional<Step> step(Origin origin, Read read) {
        if (isKnownToFail(origin, read)) {
            return Optional.empty();
        }
        Optional<Origin> other = Optional.ofNullable(claimed.putIfAbsent(read.article(), origin))
                .or(() -> holderElsewhere(read.article()));
        return other.isPresent() ? refusal(origin, read, other.get()) : wanted(origin, read);
    }

    private boolean isKnownToFail(Origin origin, Read read) {
        return ledger.find(origin)
                .flatMap(LedgerEntry::fault)
                .filter(fault -> !fault.reason().equals(rules.repeated()))
                .filter(fault -> fault.hash().equals(Optional.of(read.hash())))
                .filter(fault -> fault.version().equals(rules.version()))
                .isPresent();
    }

    private Optional<Origin> holderElsewhere(ArticleId article) {
        return ledger.holderOf(article)
                .map(LedgerEntry::origin)
                .filter(holder -> !holder.folder().equals(content.folder()))
                .filter(rules.isThere());
    }

    private Optional<Step> refusal(Origin origin, Read read, Origin other) {
        String message = read.path() + ": the same article as " + other + ", by its URL or path; keep one of them";
        Fault fault = new Fault(Optional.of(read.hash()), rules.version(), rules.repeated(), message);
        Optional<LedgerEntry> known = ledger.find(origin);
        boolean same = known.flatMap(LedgerEntry::fault).equals(Optional.of(fault))
                && known.flatMap(LedgerEntry::held).isEmpty();
        return same ? Optional.empty() : Optional.of(new Refuse(origin, fault));
    }

    private Optional<Step> wanted(Origin origin, Read read) {
        Optional<LedgerEntry> holder = ledger.holderOf(read.article());
        Optional<Held> held = holder.flatMap(LedgerEntry::held).filter(h -> h.isOf(read.hash(), rules.version()));
        if (held.isEmpty()) {
            return Optional.of(new Extract(origin, read.hash()));
        }
        boolean settled = holder.filter(
                        entry -> entry.origin().equals(origin) && entry.fault().isEmpty())
                .isPresent();
        return settled ? Optional.empty() : Optional.of(new Keep(origin, read.article()));
    }

    private Stream<Step> removals() {
        Set<Origin> present = content.readings().stream().map(content::origin).collect(Collectors.toSet());
        return ledger.of(content.folder()).stream()
                .map(LedgerEntry::origin)
                .filter(origin -> !present.contains(origin) && !content.hides(origin.path()))
                .map(Remove::new);
    }
}
