package dev.rapporteur.ingest;

import dev.rapporteur.ingest.UnreadableArticleException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/** Bytes to characters: UTF-8, UTF-16 by its mark, else windows-1252. */
final class TextDecoding {
    private static final Map<String, String> SIGNATURES = Map.of(
            "25504446", "a PDF file",
            "504b0304", "a ZIP archive or office document",
            "1f8b", "a gzip archive",
            "89504e47", "a PNG image",
            "ffd8ff", "a JPEG image",
            "47494638", "a GIF image",
            "d0cf11e0", "an old office document");

    private TextDecoding() {}

    /** The characters of the file, without a byte order mark. */
    static String decode(InputFile file) throws UnreadableArticleException {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw new UnreadableArticleException(file.path(), Reason.EMPTY, "the file is empty; remove it or fill it");
        }
        if (bytes.length > InputFile.MAX_BYTES) {
            throw tooLarge(file.path(), bytes.length);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        refuseBinary(file.path(), bytes);
        int skipped = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decodeOneByteOrUtf8(bytes, skipped);
    }

    static UnreadableArticleException tooLarge(String path, long size) {
        return new UnreadableArticleException(
                path,
                Reason.TOO_LARGE,
                "the file has " + size + " bytes, more than the " + InputFile.MAX_BYTES
                        + " an article may have; split it into one file per article");
    }

    private static String decodeOneByteOrUtf8(byte[] bytes, int from) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            // Bytes without a meaning in windows-1252 stay as they are, so that mixed files can still be repaired.
            return Windows1252.decode(new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1));
        }
    }

    private static void refuseBinary(String path, byte[] bytes) throws UnreadableArticleException {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                throw binary(path, "it is " + signature.getValue());
            }
        }
        long controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw binary(path, "it has a zero byte at offset " + i);
            }
            if (bytes[i] > 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i])) {
                controls++;
            }
        }
        if (controls > bytes.length / 20) {
            throw binary(path, controls + " of its " + bytes.length + " bytes are control characters");
        }
    }

    private static UnreadableArticleException binary(String path, String what) {
        return new UnreadableArticleException(
                path, Reason.BINARY, "this is not text, " + what + "; save the article as plain text in UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The 27 characters that windows-1252 puts where Latin-1 has control characters. */
    static final class Windows1252 {
        private static final String HIGH = high();

        private Windows1252() {}

        private static String high() {
            Charset windows1252 = Charset.forName("windows-1252");
            StringBuilder high = new StringBuilder();
            for (int b = 0x80; b < 0xA0; b++) {
                char c = new String(new byte[] {(byte) b}, windows1252).charAt(0);
                high.append(c == '\uFFFD' ? (char) b : c);
            }
            return high.toString();
        }

        static String decode(String latin1) {
            StringBuilder decoded = new StringBuilder(latin1);
            for (int i = 0; i < decoded.length(); i++) {
                char c = decoded.charAt(i);
                if (c >= 0x80 && c < 0xA0) {
                    decoded.setCharAt(i, HIGH.charAt(c - 0x80));
                }
            }
            return decoded.toString();
        }

        /** The byte that reads as this character in windows-1252 or Latin-1, or -1. */
        static int byteOf(char c) {
            if (c < 0x100) {
                return c;
            }
            int place = HIGH.indexOf(c);
            return place < 0 ? -1 : 0x80 + place;
        }
    }
}
