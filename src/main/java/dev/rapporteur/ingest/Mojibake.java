package dev.rapporteur.ingest;

import dev.rapporteur.ingest.TextDecoding.Windows1252;
import java.lang.Character.UnicodeBlock;
import java.util.Optional;
import java.util.Set;

/** Undoes UTF-8 that was read as Latin-1 or windows-1252: "cafÃ©" to "café", "â€œyesâ€\u009d" to "“yes”". */
final class Mojibake {
    /** Alone, only these are surely meant; others must come in rows, as a foreign word does. */
    private static final Set<UnicodeBlock> COMMON = Set.of(
            UnicodeBlock.LATIN_1_SUPPLEMENT,
            UnicodeBlock.LATIN_EXTENDED_A,
            UnicodeBlock.LATIN_EXTENDED_ADDITIONAL,
            UnicodeBlock.GENERAL_PUNCTUATION,
            UnicodeBlock.CURRENCY_SYMBOLS,
            UnicodeBlock.LETTERLIKE_SYMBOLS,
            UnicodeBlock.ARABIC_PRESENTATION_FORMS_B,
            UnicodeBlock.EMOTICONS,
            UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS);

    /** So many foreign characters in a row are no accident of quotes after accented letters. */
    private static final int ROW = 3;

    /** Text that was misread twice is repaired twice. */
    private static final int PASSES = 2;

    private Mojibake() {}

    static String repair(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String repaired = text;
        for (int pass = 0; pass < PASSES; pass++) {
            String next = repairOnce(repaired);
            if (next.equals(repaired)) {
                return next;
            }
            repaired = next;
        }
        return repaired;
    }

    private static String repairOnce(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int start = at;
            Optional<Run> run = text.charAt(at) < 0x80 ? Optional.empty() : runAt(text, at);
            run.ifPresentOrElse(found -> out.append(found.meant()), () -> out.append(text.charAt(start)));
            at = run.map(Run::end).orElse(at + 1);
        }
        return out.toString();
    }

    private record Run(String meant, int end) {}

    private static Optional<Run> runAt(String text, int start) {
        StringBuilder meant = new StringBuilder();
        boolean common = true;
        int count = 0;
        int at = start;
        for (int c = codePointAt(text, at); c >= 0; c = codePointAt(text, at)) {
            boolean isCommon = COMMON.contains(UnicodeBlock.of(c)) && !Character.isISOControl(c);
            if (count > 0 && isCommon != common) {
                break;
            }
            common = isCommon;
            meant.appendCodePoint(c);
            count++;
            at += bytesOf(c);
        }
        return count > 0 && (common || count >= ROW) ? Optional.of(new Run(meant.toString(), at)) : Optional.empty();
    }

    private static int bytesOf(int codePoint) {
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** The character whose UTF-8 bytes stand here as one character each, or -1. */
    private static int codePointAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) < 0x80) {
            return -1;
        }
        int lead = Windows1252.byteOf(text.charAt(at));
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length()) {
            return -1;
        }
        int value = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = Windows1252.byteOf(text.charAt(at + i));
            if (next < 0x80 || next > 0xBF) {
                return -1;
            }
            value = (value << 6) | (next & 0x3F);
        }
        return isShortestForm(value, length) && Character.isDefined(value) ? value : -1;
    }

    private static boolean isShortestForm(int value, int length) {
        return value <= 0x10FFFF && bytesOf(value) == length && (value < 0xD800 || value > 0xDFFF);
    }
}
