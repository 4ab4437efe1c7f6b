package dev.rapporteur.serve.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The body of an answer, kept until it is complete: a status can still be changed, a cut still be told of. */
final class AnswerBytes extends ServletOutputStream {
    private static final int STEP = 64 * 1024;
    private static final int BUSY = 503;
    private static final int UNPROCESSABLE = 422;

    private final Kept kept = new Kept();
    private final long most;
    private final Buffers buffers;
    private long reserved;
    private Optional<AnswerTooLargeException> failure = Optional.empty();

    AnswerBytes(long most, Buffers buffers) {
        this.most = most;
        this.buffers = buffers;
    }

    int size() {
        return kept.size();
    }

    void clear() {
        kept.reset();
        failure = Optional.empty();
    }

    /** The last closing brace gives way to other bytes. */
    void replaceLastBrace(byte[] closing) {
        kept.cutAtLastBrace();
        kept.writeBytes(closing);
    }

    String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    void sendTo(OutputStream client) throws IOException {
        kept.writeTo(client);
    }

    void release() {
        kept.reset();
        buffers.giveBack(reserved);
        reserved = 0;
    }

    @Override
    public void write(int b) {
        require(1);
        kept.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        require(length);
        kept.write(from, offset, length);
    }

    /** The inherited one knows Latin letters only. */
    @Override
    public void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    private void require(int more) {
        Deadline.checkCurrent();
        long needed = (long) kept.size() + more;
        if (needed > most) {
            throw failed(UNPROCESSABLE, "One row, or the answer in this format, has more than " + most + " bytes");
        }
        while (needed > reserved) {
            long step = Math.max(STEP, reserved);
            if (!buffers.take(step)) {
                throw failed(BUSY, "The server has too many large answers to give. Try again later.");
            }
            reserved += step;
        }
    }

    private AnswerTooLargeException failed(int status, String message) {
        AnswerTooLargeException failed = new AnswerTooLargeException(status, message);
        failure = Optional.of(failed);
        return failed;
    }

    Optional<AnswerTooLargeException> failure() {
        return failure;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("answers are written at once");
    }

    private static final class Kept extends ByteArrayOutputStream {
        synchronized void cutAtLastBrace() {
            while (count > 0 && buf[count - 1] != '}') {
                count--;
            }
            count = Math.max(count - 1, 0);
        }
    }
}
