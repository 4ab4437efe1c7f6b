package dev.rapporteur.ingest.archive;

import dev.rapporteur.ingest.Excess;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What is unpacked from a stream. It ends with {@link Excess} where text does not pack as small as that. */
final class Inflation extends InputStream {
    /** So many bytes come of little before it is asked how much they were packed. */
    private static final long FREE = 64L << 20;

    /** Text, even in large tables, packs to a tenth or a thirtieth; a bomb to a thousandth. */
    private static final long MOST = 200;

    private final InputStream unpacked;
    private final LongSupplier packed;
    private long count;

    /**
     * A stream that is watched.
     *
     * @param packed tells how many bytes were read so far from what it is unpacked from
     */
    Inflation(InputStream unpacked, LongSupplier packed) {
        this.unpacked = unpacked;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = unpacked.read(bytes, from, length);
        count += Math.max(0, read);
        if (count > FREE && count > MOST * packed.getAsLong()) {
            throw new Excess("it unpacks to more than " + MOST + " times its size, as no articles do");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
