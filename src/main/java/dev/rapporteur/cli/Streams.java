package dev.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams: results go to {@code out}, everything else to {@code err}, both in UTF-8.
 *
 * @param inTerminal whether somebody types into {@code in}
 * @param outTerminal whether somebody looks at {@code out}
 * @param errTerminal whether somebody looks at {@code err}
 * @param columns characters that a line of the terminal holds; 0 where there is no limit or none is known
 */
record Streams(
        InputStream in,
        ResultStream out,
        PrintStream err,
        boolean inTerminal,
        boolean outTerminal,
        boolean errTerminal,
        int columns) {
    /** The launcher names the descriptors that are terminals here, for example "02". */
    private static final String TERMINALS = "rapporteur.terminals";

    private static final String COLUMNS = "rapporteur.columns";

    /** The streams of this process. */
    static Streams ofProcess() {
        String terminals = System.getProperty(TERMINALS, "");
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return new Streams(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new ResultStream(out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                terminals.contains("1") ? Integer.getInteger(COLUMNS, 0) : 0);
    }

    /**
     * Writes a part of the result.
     *
     * @throws ClosedOutputException where nobody reads it any more
     */
    void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Writes a part of the result and ends the line. */
    void println(String line) {
        print(line + "\n");
    }

    /** Tells the user something that is no result; overwrites a progress bar. */
    void say(String line) {
        err.print((errTerminal ? "\r\u001b[K" : "") + line + "\n");
        err.flush();
    }
}
