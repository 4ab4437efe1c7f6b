package dev.rapporteur.ingest.table;

import dev.rapporteur.ingest.Excess;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends with {@link Excess} where a record takes more characters than an article may have. */
final class Allowance extends FilterReader {
    private final long limit;
    private long left;

    Allowance(Reader in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /** A record is over. */
    void renew() {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        int read = super.read(chars, from, length);
        take(Math.max(0, read));
        return read;
    }

    private void take(int chars) throws Excess {
        left -= chars;
        if (left < 0) {
            throw new Excess("a record in it has more than " + limit + " characters");
        }
    }
}
