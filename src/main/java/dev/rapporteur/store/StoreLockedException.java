package dev.rapporteur.store;

import java.nio.file.Path;

/** Somebody else has the store open. The message is one line that says who, as far as known, and what to do. */
public final class StoreLockedException extends Exception {
    private static final long serialVersionUID = 1L;

    static final String THIS_PROGRAM = "this program already";

    private final transient Path dir;
    private final String holder;

    StoreLockedException(Path dir, String holder) {
        super("The dataset in " + dir + " is in use by " + holder + ". Stop it first, or name another folder.");
        this.dir = dir;
        this.holder = holder;
    }

    /** The folder of the store. */
    public Path dir() {
        return dir;
    }

    /** Whether the process of this number has it open. */
    public boolean isHeldBy(long process) {
        return holder.equals("process " + process)
                || (holder.equals(THIS_PROGRAM)
                        && process == ProcessHandle.current().pid());
    }
}
