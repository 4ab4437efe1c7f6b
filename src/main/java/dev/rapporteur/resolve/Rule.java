package dev.rapporteur.resolve;

import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * One reason to take two mentions for the same, or to keep them apart. Rules are symmetric.
 *
 * @param id name in words and hyphens
 * @param reason what it goes by, one line
 * @param effect what follows from it
 * @param strength 0 where the rule is silent; else, for a link, how good the evidence is
 */
record Rule<T>(String id, String reason, Effect effect, ToIntBiFunction<T, T> strength) {
    /** What follows where a rule speaks. */
    enum Effect {
        LINK,
        REFUSAL
    }

    static <T> Rule<T> link(String id, String reason, ToIntBiFunction<T, T> strength) {
        return new Rule<>(id, reason, Effect.LINK, strength);
    }

    static <T> Rule<T> refusal(String id, String reason, BiPredicate<T, T> applies) {
        return new Rule<>(id, reason, Effect.REFUSAL, (a, b) -> applies.test(a, b) ? 1 : 0);
    }

    boolean speaks(T a, T b) {
        return strength.applyAsInt(a, b) > 0;
    }
}
