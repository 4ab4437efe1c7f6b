package dev.rapporteur.bench.synthetic;

import dev.rapporteur.model.Authority.Country;
import java.util.List;
import java.util.Locale;

/**
 * An invented person.
 *
 * @param given given name
 * @param family family name
 * @param country where the person holds office
 * @param title the office, without the country
 */
record Persona(String given, String family, Country country, String title) {
    /** Spellings of one sound in different transliterations. */
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"dzh", "j"},
            new String[] {"kh", "h"},
            new String[] {"zh", "j"},
            new String[] {"yu", "iu"},
            new String[] {"sky", "skiy"},
            new String[] {"ts", "c"},
            new String[] {"ian", "yan"});

    String name() {
        return given + " " + family;
    }

    /** One of the ways in which articles name a person; most use the whole name. */
    String named(Dice dice) {
        double way = dice.fraction();
        if (way < 0.72) {
            return name();
        } else if (way < 0.82) {
            return given + " " + transliterated();
        } else if (way < 0.87) {
            return given.charAt(0) + ". " + family;
        }
        return way < 0.92 ? given + " " + (char) ('A' + dice.below(26)) + ". " + family : family;
    }

    private String transliterated() {
        String lower = family.toLowerCase(Locale.ROOT);
        for (String[] sound : SOUNDS) {
            if (lower.contains(sound[0])) {
                String other = lower.replace(sound[0], sound[1]);
                return other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
            }
        }
        return family;
    }
}
