package dev.rapporteur.ingest.format;

import dev.rapporteur.ingest.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is. Its beginning tells more surely than its name: pages are saved under any. */
enum Format {
    TEXT,
    HTML;

    private static final int HEAD = 4096;
    private static final Pattern PAGE = Pattern.compile(
            "\\A[\\s\\u0000-\\u001F\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]*+(?:<\\?xml[^>]{0,200}>\\s*+|<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<(?:!doctype\\s+html\\b|html[\\s>])",
            Pattern.CASE_INSENSITIVE);

    static Format of(InputFile file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        boolean isNamed = file.name().matches("(?i).*\\.x?html?");
        return isNamed || PAGE.matcher(head.replace("\0", "")).find() ? HTML : TEXT;
    }
}
