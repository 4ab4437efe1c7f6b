package dev.rapporteur.extract;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Small whole numbers in digits or in words: "12", "twelve". */
final class NumberWords {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    static OptionalInt parse(String words) {
        String number = words.strip().toLowerCase(Locale.ROOT);
        if (number.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        int unit = UNITS.indexOf(number);
        if (unit > 0) {
            return OptionalInt.of(unit);
        }
        String[] parts = number.split("[- ]+", 2);
        int tens = parts[0].isEmpty() ? -1 : TENS.indexOf(parts[0]);
        int rest = parts.length == 2 ? UNITS.indexOf(parts[1]) : 0;
        return tens > 1 && rest >= 0 && rest < 10 ? OptionalInt.of(10 * tens + rest) : OptionalInt.empty();
    }
}
