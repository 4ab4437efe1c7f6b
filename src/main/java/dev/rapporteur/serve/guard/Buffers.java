package dev.rapporteur.serve.guard;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory all answers take together that are being made or sent. */
final class Buffers {
    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Buffers(long most) {
        this.most = most;
    }

    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
