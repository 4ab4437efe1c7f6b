package dev.rapporteur.serve.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A request that is being worked on.
 *
 * @param client who asked
 * @param deadline when it must end
 * @param thread that works on it
 * @param cpuBefore nanoseconds of processor time that the thread had used before
 */
record Turn(Client client, Deadline deadline, long thread, long cpuBefore) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    Turn(Client client, Deadline deadline, long thread) {
        this(client, deadline, thread, THREADS.getThreadCpuTime(thread));
    }

    /** Nanoseconds of processor time that it has taken; time in which others were worked for does not count. */
    long cpu() {
        return THREADS.getThreadCpuTime(thread) - cpuBefore;
    }
}
