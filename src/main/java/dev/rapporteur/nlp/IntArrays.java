package dev.rapporteur.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays in a stream: the number of their bytes, then these, the most significant of each number first. */
final class IntArrays {
    private IntArrays() {}

    static int[] read(DataInput in) throws IOException {
        byte[] bytes = readBytes(in);
        int[] array = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(array);
        return array;
    }

    static void write(DataOutput out, int[] array) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(array.length, Integer.BYTES));
        bytes.asIntBuffer().put(array);
        writeBytes(out, bytes.array());
    }

    static byte[] readBytes(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    static void writeBytes(DataOutput out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
