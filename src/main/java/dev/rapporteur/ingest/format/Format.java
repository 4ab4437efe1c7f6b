package dev.rapporteur.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is. Its beginning tells more surely than its name: pages are saved under any. */
enum Format {
    TEXT,
    HTML,
    MAIL,
    XML,
    /** An object. */
    JSON,
    /** A list of objects. */
    JSON_LIST,
    /** An object in each line. */
    JSON_LINES,
    TABLE,
    GZIP,
    ZIP,
    TAR,
    WARC;

    /** So many bytes tell. */
    static final int HEAD = 4096;

    private static final String BEGINNING = "\\A[\\s\\u0000-\\u001F\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]*+";
    private static final Pattern PAGE = Pattern.compile(
            BEGINNING
                    + "(?:<\\?xml[^>]{0,200}>\\s*+|<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<(?:!doctype\\s+html\\b|html[\\s>])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT = Pattern.compile(BEGINNING
            + "(?:<\\?xml[\\s?]|<!DOCTYPE\\s+(?:nitf|rss)\\b|<(?:rss|feed|rdf:RDF|nitf|newsItem|newsMessage)[\\s>])");
    private static final Pattern OBJECT = Pattern.compile(BEGINNING + "\\{\\s*(?:\"|\\}|\\z)");
    private static final Pattern LIST = Pattern.compile(BEGINNING + "\\[\\s*(?:\\{\\s*[\"}]|\\]\\s*\\z)");
    private static final Pattern SECOND = Pattern.compile("\\}[ \\t\\r]*\\n\\s*\\{");
    private static final Pattern LETTER = Pattern.compile(
            "\\A(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[\\w-]+): ?\\S",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE =
            Pattern.compile("\\APK\\x03\\x04(?s:.{26})(?:\\[Content_Types\\]|mimetype|word/|_rels/)");
    private static final int TAR_MARK = 257;

    /**
     * The format of a file.
     *
     * @param name its name, without those of packers such as ".gz"
     * @param bytes its first {@link #HEAD} bytes
     */
    static Format of(String name, byte[] bytes) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        String ending = name.toLowerCase(Locale.ROOT);
        Format packed = packed(head, ending);
        return packed != TEXT ? packed : written(head.replace("\0", ""), ending);
    }

    private static Format packed(String head, String name) {
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if ((head.startsWith("PK\u0003\u0004") && !OFFICE.matcher(head).lookingAt())
                || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("WARC/")) {
            return WARC;
        }
        return head.startsWith("ustar", TAR_MARK) || name.endsWith(".tar") ? TAR : TEXT;
    }

    private static Format written(String head, String name) {
        if (name.matches("(?s).*\\.x?html?") || PAGE.matcher(head).find()) {
            return HTML;
        }
        if (DOCUMENT.matcher(head).lookingAt()) {
            return XML;
        }
        if (name.matches("(?s).*\\.(?:csv|tsv|tab)")) {
            return TABLE;
        }
        Format json = json(head, name);
        if (json != TEXT) {
            return json;
        }
        return name.endsWith(".eml") || LETTER.matcher(head).lookingAt() ? MAIL : TEXT;
    }

    private static Format json(String head, String name) {
        if (LIST.matcher(head).lookingAt()) {
            return JSON_LIST;
        }
        boolean isLines = name.matches("(?s).*\\.(?:jsonl|ndjson|jl)");
        Matcher object = OBJECT.matcher(head);
        if (!object.lookingAt()) {
            return isLines ? JSON_LINES : TEXT;
        }
        return isLines || SECOND.matcher(head).find() || (head.indexOf('\n') < 0 && !name.endsWith(".json"))
                ? JSON_LINES
                : JSON;
    }
}
