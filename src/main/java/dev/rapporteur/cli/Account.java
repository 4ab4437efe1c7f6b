package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Skipped;
import dev.rapporteur.pipeline.Tally;

/** Tells the user at once what is skipped, and at the end how much was done. */
final class Account {
    private final Tally tally = new Tally();
    private final Streams streams;
    private final boolean verbose;

    Account(Session session) {
        this.streams = session.streams();
        this.verbose = session.settings().verbose();
    }

    void enter(Outcome outcome) {
        tally.enter(outcome);
        if (outcome instanceof Skipped skipped) {
            streams.say("skipped " + skipped.message());
            if (verbose) {
                skipped.cause().ifPresent(cause -> cause.printStackTrace(streams.err()));
            }
        }
    }

    /** Counts an input that was read. */
    void done() {
        tally.done(1);
    }

    /**
     * Says the summary.
     *
     * @param verb what was done, for example "loaded"
     * @return how the command ends
     */
    ExitCode close(String verb) {
        streams.say(tally.summary(verb));
        return ExitCode.of(tally);
    }
}
