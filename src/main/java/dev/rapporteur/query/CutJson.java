package dev.rapporteur.query;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Adds to SPARQL results in JSON, as its last member, that there are more rows. */
final class CutJson extends FilterOutputStream {
    private final StringBuilder withheld = new StringBuilder();

    CutJson(OutputStream out) {
        super(out);
    }

    /** The last closing brace, and the white space after it, is kept back. */
    @Override
    public void write(int b) throws IOException {
        if (b == '}') {
            release();
            withheld.append('}');
        } else if (!withheld.isEmpty() && Character.isWhitespace(b)) {
            withheld.append((char) b);
        } else {
            release();
            out.write(b);
        }
    }

    /** Ends the object; the stream below stays open. */
    void finish(int rows) throws IOException {
        String member = ",\n  \"rapporteur\": { \"truncated\": \"rows\" , \"limit\": " + rows + " }\n";
        out.write(member.getBytes(StandardCharsets.UTF_8));
        release();
    }

    private void release() throws IOException {
        out.write(withheld.toString().getBytes(StandardCharsets.UTF_8));
        withheld.setLength(0);
    }
}
