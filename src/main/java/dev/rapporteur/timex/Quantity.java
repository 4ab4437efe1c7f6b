package dev.rapporteur.timex;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Numbers in words or figures; vague ones have no value. */
final class Quantity {
    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" "));

    /** As the inside of a regular expression; "a" and "an" are one. */
    static final String WORDS = String.join("|", SMALL.subList(1, SMALL.size())) + "|an|a";

    private Quantity() {}

    /** Of "first" or "1st" to the fourth; empty for "last". */
    static OptionalInt ordinal(String word) {
        int index = List.of("first", "second", "third", "fourth").indexOf(word);
        if (index >= 0) {
            return OptionalInt.of(index + 1);
        }
        return Character.isDigit(word.charAt(0)) ? OptionalInt.of(word.charAt(0) - '0') : OptionalInt.empty();
    }

    static OptionalInt of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.equals("a") || lower.equals("an")) {
            return OptionalInt.of(1);
        }
        if (Character.isDigit(lower.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(lower));
        }
        int index = SMALL.indexOf(lower);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
