package dev.rapporteur.ingest.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page. Declarations are often wrong: bytes that make UTF-8 are UTF-8 whatever is declared, and
 * bytes that do not are windows-1252 unless another character set is declared.
 */
public final class HtmlDecoding {
    private static final int HEAD = 2048;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset|encoding)\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<Charset> DEFAULTS =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private HtmlDecoding() {}

    /**
     * The characters, without a mark of byte order.
     *
     * @param declared the character set that was declared beside the page, as in a header of HTTP
     */
    public static String decode(byte[] bytes, Optional<String> declared) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return utf8(bytes).orElseGet(() -> new String(bytes, other(bytes, declared)));
    }

    /** What a text is written in whose beginning this is; the beginning may end in the midst of a character. */
    public static Charset charsetOf(byte[] beginning) {
        return utf8(beginning).isPresent() || isMostlyUtf8(beginning) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Charset other(byte[] bytes, Optional<String> declared) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher inside = DECLARED.matcher(head);
        return declared.flatMap(HtmlDecoding::charset)
                .or(() -> inside.find() ? charset(inside.group("name")) : Optional.empty())
                .filter(charset -> !DEFAULTS.contains(charset))
                .orElseGet(() -> isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    /** A page in UTF-8 with some broken bytes: most characters of several bytes are whole. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        long broken = new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == 0xFFFD)
                .count();
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return broken * 4 < high;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
