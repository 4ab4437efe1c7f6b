package dev.rapporteur.timex;

/** Where words mean a time, by offsets, and what they mean. */
record Phrase(int start, int end, Meaning meaning) {
    /** Whether no later "the next day" can count from it. */
    boolean isVague() {
        return meaning == Meaning.UNDATABLE || meaning instanceof Distance;
    }
}
