package dev.rapporteur.cli;

import java.util.logging.LogManager;

/** How much the libraries tell of what they do. */
final class Logging {
    /** Read by log4j2.xml when the first library logs. */
    private static final String LEVEL = "rapporteur.log";

    private Logging() {}

    /**
     * Shows the libraries' logs on standard error where the user wants to see what is done; they are silent otherwise.
     */
    static void configure(boolean verbose) {
        if (verbose) {
            System.setProperty(LEVEL, "info");
        } else {
            LogManager.getLogManager().reset();
        }
    }
}
