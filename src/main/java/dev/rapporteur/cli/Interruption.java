package dev.rapporteur.cli;

import java.util.concurrent.Callable;

/** Says, where Ctrl-C ends the process in the middle of some work, what became of that work. */
final class Interruption implements AutoCloseable {
    private static final String NOTHING = "";

    private volatile String consequence;

    private Interruption(String consequence) {
        this.consequence = consequence;
    }

    /**
     * Guards the work until it is closed.
     *
     * @param consequence what to tell the user if it is interrupted
     */
    static Interruption guard(Streams streams, String consequence) {
        Interruption interruption = new Interruption(consequence);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.tell(streams), "interruption"));
        return interruption;
    }

    /** Guards a dataset from before it is locked until it is written. */
    static Interruption ofLoading(Streams streams) {
        return guard(streams, "the dataset is as it was");
    }

    /** From now on an interruption means something else. */
    void now(String words) {
        consequence = words;
    }

    /**
     * Does something short that an interruption must not cut in two, for example making the files of a new dataset: the
     * process ends only after it.
     */
    synchronized <T> T whole(Callable<T> work) throws Exception {
        return work.call();
    }

    private synchronized void tell(Streams streams) {
        if (!consequence.equals(NOTHING)) {
            streams.say("rapporteur: interrupted; " + consequence);
        }
    }

    @Override
    public void close() {
        consequence = NOTHING;
    }
}
