package dev.rapporteur.cli;

import java.util.Map;

/** Whether results are shown in colour. */
final class Colours {
    private Colours() {}

    /**
     * Only where somebody looks at them and does not object.
     *
     * @param environment variables of the process; https://no-color.org
     */
    static boolean areWanted(Streams streams, Map<String, String> environment) {
        return streams.outTerminal()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
