package dev.rapporteur.extract;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The words of a sentence that tell of one of several meetings: of "met Ana Ruiz on Monday and Tom Okafor on Tuesday"
 * the first half or the second. What stands before the first half tells of all.
 *
 * @param openings the words that each part begins with, in order
 * @param own which of the parts tells of this meeting
 */
record Share(List<Integer> openings, int own) {
    /** All words of a sentence that tells of one meeting only. */
    static final Share ALL = new Share(List.of(), 0);

    Share {
        openings = List.copyOf(openings);
    }

    /**
     * Those of the phrases that tell of this meeting. A phrase at the end may tell of all of them: "spoke with Ana Ruiz
     * and with Tom Okafor on Monday".
     */
    <T> List<T> of(List<T> phrases, ToIntFunction<T> place) {
        boolean shared =
                phrases.stream().mapToInt(place).map(this::part).allMatch(p -> p < 0 || p == openings.size() - 1);
        return openings.isEmpty() || shared
                ? phrases
                : phrases.stream()
                        .filter(p -> part(place.applyAsInt(p)) < 0 || part(place.applyAsInt(p)) == own)
                        .toList();
    }

    private int part(int word) {
        return (int) openings.stream().filter(o -> o <= word).count() - 1;
    }
}
