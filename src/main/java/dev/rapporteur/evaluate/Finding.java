package dev.rapporteur.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * One thing that was told wrong.
 *
 * @param attributes what is wrong, where the fact itself was found
 * @param told what was told; empty where nothing was
 * @param gold what should be told; empty where nothing should be
 * @param quote words of the article, where they are known
 */
public record Finding(
        String article,
        FactKind kind,
        Verdict verdict,
        List<String> attributes,
        String told,
        String gold,
        String quote) {
    /** What is wrong. */
    public enum Verdict {
        MISSED,
        SPURIOUS,
        WRONG;

        /** The word for it in results. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
