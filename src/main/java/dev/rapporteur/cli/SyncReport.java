package dev.rapporteur.cli;

import dev.rapporteur.ledger.Change;
import dev.rapporteur.ledger.Ledger;
import dev.rapporteur.model.LedgerEntry;
import dev.rapporteur.model.LedgerEntry.Fault;
import dev.rapporteur.model.LedgerEntry.Outcome;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.SkipReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the user what a synchronization does: at once what is newly broken, and at the end how much was done. */
final class SyncReport implements AutoCloseable {
    private final Streams streams;
    private final boolean verbose;
    private final boolean onlyNews;
    private Optional<Progress> progress = Optional.empty();
    private SyncCount count = SyncCount.NONE;
    private boolean isNews;
    private ExitCode code = ExitCode.OK;

    /**
     * A report.
     *
     * @param verbose whether to show where errors come from
     * @param onlyNews whether to keep silent where nothing has changed
     */
    SyncReport(Streams streams, boolean verbose, boolean onlyNews) {
        this.streams = streams;
        this.verbose = verbose;
        this.onlyNews = onlyNews;
        this.isNews = !onlyNews;
    }

    static SyncReport of(Session session, boolean onlyNews) {
        return new SyncReport(session.streams(), session.settings().verbose(), onlyNews);
    }

    /** Some articles are going to be read with the language models. */
    void begin(int articles) {
        close();
        progress = Optional.of(Progress.start(streams, articles));
    }

    /** One of them was. */
    void enter(dev.rapporteur.pipeline.Outcome outcome) {
        progress.ifPresent(Progress::step);
        if (verbose && outcome instanceof Skipped skipped) {
            skipped.cause().ifPresent(cause -> cause.printStackTrace(streams.err()));
        }
    }

    /** A change was written. */
    void tell(Change change, Ledger before) {
        change.entries().forEach((origin, after) -> after.filter(
                        entry -> !entry.fault().map(Fault::message).equals(message(before.find(origin))))
                .ifPresent(this::tell));
        count = count.plus(change);
        isNews |= !change.isEmpty();
    }

    private static Optional<String> message(Optional<LedgerEntry> entry) {
        return entry.flatMap(LedgerEntry::fault).map(Fault::message);
    }

    private void tell(LedgerEntry entry) {
        entry.fault()
                .ifPresent(fault -> streams.say(
                        entry.outcome() == Outcome.STALE
                                ? "stale " + fault.message() + "; what it claimed before stays"
                                : "skipped " + fault.message()));
    }

    /** All is written. */
    void end(List<LedgerEntry> entries) {
        close();
        if (isNews) {
            streams.say(count.summary(entries));
        }
        count = SyncCount.NONE;
        isNews = !onlyNews;
        code = ExitCode.of(entries.stream()
                .flatMap(entry -> entry.fault().stream())
                .map(fault -> SkipReason.of(fault.reason()))
                .collect(Collectors.toSet()));
    }

    /** How the command ends. */
    ExitCode code() {
        return code;
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
        progress = Optional.empty();
    }
}
