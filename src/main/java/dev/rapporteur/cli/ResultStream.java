package dev.rapporteur.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which may go away, as in {@code rapporteur queries | head -1}, or be a file on a full disk. */
final class ResultStream extends FilterOutputStream {
    ResultStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        guarded(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        guarded(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        guarded(out::flush);
    }

    private static void guarded(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw isClosedPipe(e)
                    ? new ClosedOutputException(e)
                    : new Failure(ExitCode.FAILED, "cannot write the results: " + Failure.firstLine(e), e);
        }
    }

    /** The operating system says "Broken pipe", in some languages only in brackets. */
    private static boolean isClosedPipe(IOException e) {
        return Failure.firstLine(e).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private interface Writing {
        void run() throws IOException;
    }
}
