package dev.rapporteur.cli;

import dev.rapporteur.pipeline.Outcome;
import dev.rapporteur.pipeline.Outcome.Extracted;

/** Where the reports of one extraction go. */
interface Output {
    /** Takes one more report, in the order of the inputs, or refuses it. */
    Outcome add(Extracted extracted);

    /** Prints what could not be printed before all reports were there. */
    void close();
}
