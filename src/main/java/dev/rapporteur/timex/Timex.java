package dev.rapporteur.timex;

import dev.rapporteur.model.TemporalValue;
import java.util.Optional;

/**
 * Words that name a time.
 *
 * @param start first UTF-16 offset in the searched text
 * @param end offset after the last
 * @param text the words
 * @param value the days they mean; empty where they cannot be dated ("recently"; "Monday" of an undated article)
 * @param side where it lies as seen from the telling, if that is all that the words say
 */
public record Timex(int start, int end, String text, Optional<TemporalValue> value, Optional<Side> side) {
    public Timex {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is " + text.length() + " long, not " + start + " to " + end);
        }
    }
}
