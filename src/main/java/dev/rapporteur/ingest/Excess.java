package dev.rapporteur.ingest;

import java.io.IOException;

/** Tells while a stream is read that it gives more than an article or an archive may. */
public final class Excess extends IOException {
    public Excess(String what) {
        super(what);
    }
}
